// class: default method of an interface
interface Reaching { default Object reach() { getClass().getClassLoader() } }
class Reaches implements Reaching {}
emit(new Reaches().reach())
