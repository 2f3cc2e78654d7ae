// class: named arguments of an own class set its metaclass
class Spot { int x }
def s = new Spot(x: 1, metaClass: new ExpandoMetaClass(Spot).tap { it.initialize() })
emit(s.metaClass)
