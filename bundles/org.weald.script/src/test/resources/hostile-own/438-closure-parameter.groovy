// class: closure parameter without a type
[this].each { o -> emit(o.host) }
