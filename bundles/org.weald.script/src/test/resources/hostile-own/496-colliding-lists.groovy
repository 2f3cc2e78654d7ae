// class: lists of one hash made a set by the library
List<List<Integer>> l = [[]]
17.times { l = l.collectMany { List<Integer> e -> [e + [0, 31], e + [1, 0]] } }
return l.toSet().size()
