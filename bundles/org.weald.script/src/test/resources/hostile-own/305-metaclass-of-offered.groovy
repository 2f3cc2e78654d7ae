// class: metaclass of an offered type changed for the whole program
Integer.metaClass.half = { -> 0 }
emit(2.half())
