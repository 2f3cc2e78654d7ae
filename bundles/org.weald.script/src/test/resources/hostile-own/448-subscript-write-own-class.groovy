// class: assignment to a property by a text
class Pt { int x }
Pt p = new Pt(x: 1)
p['metaClass'] = null
emit2(p.'metaClass')
