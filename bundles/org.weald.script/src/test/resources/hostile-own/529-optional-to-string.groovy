// class: list of Optionals that hold each other twice as text
Object x = 1
40.times { def was = x
 x = [Optional.of(was), Optional.of(was)] }
return x.toString().length()
