// class: array of arrays that hold each other twice is printed
Object x = 1
40.times { Object[] y = [x, x] as Object[]
 x = y }
println(x)
return 1
