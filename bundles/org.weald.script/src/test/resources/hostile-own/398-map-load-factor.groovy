// class: load factor that makes a map of a few entries enormous
def m = new HashMap<Integer, Integer>(16, 0.0000001f)
25.times { m.put(it, 1) }
emit2(m.size())
