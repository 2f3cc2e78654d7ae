// class: loop in a static initialiser
class A { static int x = spin()
  static int spin() { while (true) { }
    return 1 } }
return A.x
