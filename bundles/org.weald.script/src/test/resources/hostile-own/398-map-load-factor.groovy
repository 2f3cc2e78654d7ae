// class: load factor that makes a map of one entry enormous
def m = new HashMap<Integer, Integer>(16, 0.0000001f)
m.put(1, 1)
emit2(m.size())
