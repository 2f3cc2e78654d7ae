// class: simple entries that hold each other twice are put into a set
Object x = 1
40.times { x = new AbstractMap.SimpleEntry(x, x) }
return [x].toSet().size()
