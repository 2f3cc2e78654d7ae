// class: own Number whose doubleValue never ends
class Bad extends Number { int intValue() { 1 }
  long longValue() { 1L }
  float floatValue() { 1f }
  double doubleValue() { while (true) { }; return 1d } }
series('neet-rate').latest() * new Bad()
