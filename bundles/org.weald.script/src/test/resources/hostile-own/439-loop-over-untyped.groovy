// class: number operator that makes a list of a text
List<Object> l = 'abc' as List<Object>
for (o in l) { emit(o.class) }
