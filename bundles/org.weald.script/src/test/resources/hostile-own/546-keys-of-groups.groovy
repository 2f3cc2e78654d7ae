// class: closure gives the library lists linked after they were made, as keys of groups
List<List> all = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
return [1, 2].groupBy { all[0] }.size()
