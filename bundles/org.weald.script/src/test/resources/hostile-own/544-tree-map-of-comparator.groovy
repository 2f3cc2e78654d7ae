// class: sorted map with comparators put behind themselves forty times
Comparator c = Comparator.naturalOrder()
for (int i = 0; i < 40; i++) { c = c.thenComparing(c) }
def m = new TreeMap(c)
m.put(1, 1)
return m.get(1)
