// class: result is an own list of two thousand million
class Large extends AbstractList<Integer> { Integer get(int i) { i }
  int size() { 2000000000 } }
return new Large()
