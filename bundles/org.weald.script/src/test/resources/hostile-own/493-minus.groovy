// class: library compares each with each: minus of own objects
class P { int a }
def l = (1..100000).collect { int n -> new P(a: n) }
return (l - (1..100000).collect { int n -> new P(a: n) }).size()
