// class: size of an array overflows
int n = Integer.MAX_VALUE
def a = new long[n + 1]
