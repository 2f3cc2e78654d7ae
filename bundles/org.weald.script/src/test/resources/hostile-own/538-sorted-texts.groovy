// class: texts with lists linked after they were made are sorted
List<List> all = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
def g = "${all[0]}"
def h = "${all[1]}"
return [g, h].sort().size()
