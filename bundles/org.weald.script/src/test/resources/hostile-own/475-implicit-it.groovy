// class: implicit parameter of a closure
[1].each { emit(it.class) }
