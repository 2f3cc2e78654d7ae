// class: ifs in one another without braces
int a = 1
__4000*if (a > 0) __a = 2
emit2(a)
