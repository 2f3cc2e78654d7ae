// class: iterates over an own class whose each is looked up when it runs
class Bag { int a }
for (x in new Bag()) { emit(x.class) }
