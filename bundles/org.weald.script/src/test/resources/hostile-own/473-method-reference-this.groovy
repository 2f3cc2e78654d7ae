// class: method reference to a method of every object
java.util.function.Supplier<Object> s = this::getClass
emit(s.get())
