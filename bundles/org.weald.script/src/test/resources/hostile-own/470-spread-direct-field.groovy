// class: spread with direct field access
emit([1]*.@value)
