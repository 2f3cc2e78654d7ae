// class: own endless iterator eaten by library code
class Ones implements Iterator<Integer> { boolean hasNext() { true }
  Integer next() { 1 } }
new Ones().toList()
