// class: memory filled in a static initialiser
class A { static List<int[]> kept = []
  static { while (true) { kept << new int[10000] } } }
return A.kept.size()
