// class: closure gives the library lists linked after they were made, to be compared
List<List> all = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
List<List> too = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { too[i].add(too[i + 1])
 too[i].add(too[i + 1]) }
return [1, 2].unique { int n -> n == 1 ? all[0] : too[0] }.size()
