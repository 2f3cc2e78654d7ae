// class: result is a range of two thousand million
return 0..2000000000
