// class: comparators of the library put behind themselves forty times
Comparator c = Comparator.naturalOrder()
for (int i = 0; i < 40; i++) { c = c.thenComparing(c) }
return c.compare(1, 1)
