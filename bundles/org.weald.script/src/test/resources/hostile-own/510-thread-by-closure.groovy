// class: closure run on another thread by a helper of the library
emit([1, 2].stream().parallel().map { it }.toList())
