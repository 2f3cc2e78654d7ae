// class: inner class asks its outer object for a class
class Outer { class Inner { Object reach() { Outer.this.getClass().getClassLoader() } }
  Object reach() { new Inner().reach() } }
emit(new Outer().reach())
