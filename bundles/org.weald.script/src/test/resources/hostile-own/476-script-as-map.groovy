// class: script coerced to a collection
emit((this as List)[0].host)
