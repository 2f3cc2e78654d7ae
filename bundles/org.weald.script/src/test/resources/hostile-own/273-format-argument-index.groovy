// class: one argument printed ten thousand times by index
def big = 'x' * 100000
String.format('%1$s' * 10000, big).length()
