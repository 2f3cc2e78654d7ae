// class: map whose keys hold the map before twice
Map x = [a: 1]
40.times { int n ->
 Map y = new HashMap()
 y.put([x], n)
 y.put([x, 1], n)
 x = y }
return x.hashCode()
