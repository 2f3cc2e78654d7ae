// class: lists linked after they were made are gone through to their depth
List<List> all = (0..40).collect { [] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
return all[0].collectNested { it }.size()
