// class: own endless Iterable given to the host's println
class Ever implements Iterable<Integer> { Iterator<Integer> iterator() { new Ones() } }
class Ones implements Iterator<Integer> { boolean hasNext() { true }
  Integer next() { 1 } }
println(new Ever())
println(new Ever().collect { it })
