// class: key of a map is a property of its class
class Pt { int x }
Pt p = new Pt(x: 1)
emit(p['class'])
