// class: do-while, its only jump is a conditional one
int n = 0
do { n ^= 1 } while (n < 5)
