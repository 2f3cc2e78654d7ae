// class: record reflects on itself
record Pair(int a, int b) { Object parts() { getClass().getRecordComponents() } }
emit(new Pair(1, 2).parts())
