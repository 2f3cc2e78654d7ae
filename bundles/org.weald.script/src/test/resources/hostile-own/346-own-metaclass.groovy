// class: own getMetaClass
class Odd { MetaClass getMetaClass() { new ExpandoMetaClass(Odd) } }
emit(new Odd().metaClass)
