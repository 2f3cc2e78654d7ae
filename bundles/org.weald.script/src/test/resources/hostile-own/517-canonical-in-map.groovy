// class: own class with @Canonical as the key of a map
import groovy.transform.Canonical
@Canonical class Box { Object a
 Object b }
Object x = 1
40.times { x = new Box(x, x) }
def m = [:]
m[x] = 1
return m.size()
