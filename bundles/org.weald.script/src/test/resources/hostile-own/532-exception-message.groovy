// class: lists linked after they were made become the words of an exception
List<List> all = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
throw new IllegalStateException('' + all[0])
