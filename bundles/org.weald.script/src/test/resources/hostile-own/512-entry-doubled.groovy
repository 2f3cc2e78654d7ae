// class: map entry of entries that hold each other twice
Object x = 1
40.times { x = Map.entry(x, x) }
return x.hashCode()
