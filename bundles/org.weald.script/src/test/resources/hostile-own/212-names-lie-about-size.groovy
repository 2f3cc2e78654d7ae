// class: own List lies about its size to host code
class Names extends AbstractList<String> { int asked = 0
  String get(int at) { 'a' }
  int size() { asked++ < 1 ? 1 : 2000000000 } }
Series.of(new Names(), [], '', [1d] as double[])
