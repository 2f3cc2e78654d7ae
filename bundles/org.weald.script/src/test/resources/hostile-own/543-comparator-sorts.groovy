// class: sort with comparators put behind themselves forty times
Comparator c = Comparator.reverseOrder()
for (int i = 0; i < 40; i++) { c = c.thenComparing(c) }
return ['a', 'a'].toSorted(c)
