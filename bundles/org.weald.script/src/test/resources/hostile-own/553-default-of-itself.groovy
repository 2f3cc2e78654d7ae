// class: a map whose missing values ask the map itself, through the library and without an end
Map<Integer, Integer> m = [:]
m = m.withDefault { Integer k -> m[k + 1] }
emit(m[0])
