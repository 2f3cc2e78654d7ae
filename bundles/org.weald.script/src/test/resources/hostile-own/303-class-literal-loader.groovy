// class: class literal of an offered type asked for its module
emit(String.module)
