// class: maps made by the library hold each other twice
Map x = [a: 1]
40.times { Map was = x
 x = [1, 2].collectEntries { int n -> [(n): was] } }
println(x)
return 1
