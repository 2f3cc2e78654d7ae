// class: safe subscript with a property
emit([1]?['class'])
