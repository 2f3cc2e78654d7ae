// class: method larger than a class file may hold
int x = 1
__9000*x = x * # + x
__emit2(x)
