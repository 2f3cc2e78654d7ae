// class: own list of two thousand million as JSON
class Large extends AbstractList<Integer> { Integer get(int i) { i }
  int size() { 2000000000 } }
export { json 'x.json', new Large() }
