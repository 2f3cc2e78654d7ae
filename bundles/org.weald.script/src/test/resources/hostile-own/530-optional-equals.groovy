// class: two nests of Optionals are compared
Object x = 1
Object y = 1
40.times { x = [Optional.of(x), Optional.of(x)]
 y = [Optional.of(y), Optional.of(y)] }
return x == y
