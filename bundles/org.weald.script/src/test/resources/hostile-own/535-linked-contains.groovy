// class: two nests of lists: is one in a list of the other
List<List> all = (0..40).collect { [1] as List }
List<List> too = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1])
 too[i].add(too[i + 1])
 too[i].add(too[i + 1]) }
return all[0] in [too[0]]
