// class: trait is woven in with helper classes of its own
trait Reaching { Object reach() { getClass().getClassLoader() } }
class Reaches implements Reaching {}
emit(new Reaches().reach())
