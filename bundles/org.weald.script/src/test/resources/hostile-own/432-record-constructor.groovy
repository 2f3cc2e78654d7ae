// class: compact constructor of a record
record Pair(int a, int b) { Pair { Found.what = Runtime.getRuntime() } }
class Found { static Object what }
new Pair(1, 2)
emit(Found.what)
