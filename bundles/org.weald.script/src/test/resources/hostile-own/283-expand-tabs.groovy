// class: tabs expanded to two thousand million spaces
'\t'.expand(2000000000).length()
