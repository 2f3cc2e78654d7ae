// class: own class extends Closure
class Mine extends Closure<Object> { Mine(Object o) { super(o) }
  Object doCall() { 1 } }
emit(new Mine(this).owner.host)
