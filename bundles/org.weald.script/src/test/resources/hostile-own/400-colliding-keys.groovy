// class: keys that all have one hash
class Key { int hashCode() { 7 } }
def m = [:]
while (true) { m.put(new Key(), 1) }
