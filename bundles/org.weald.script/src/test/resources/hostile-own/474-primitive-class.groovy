// class: class literal of a primitive
emit(int.getClassLoader() ?: int.getModule())
