// class: queue that sorts lists linked after they were made
List<List> all = (0..40).collect { [1] as List }
for (int i = 0; i < 40; i++) { all[i].add(all[i + 1])
 all[i].add(all[i + 1]) }
def q = new PriorityQueue({ a, b -> a.hashCode() <=> b.hashCode() } as Comparator)
q.add(all[0])
q.add(all[1])
return q.size()
