// class: static method of an interface
interface Hidden { static Object reach() { Runtime.getRuntime() } }
emit(Hidden.reach())
