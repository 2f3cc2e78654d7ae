//@ name One
//@ kind calculation
// class: header line behind the code
def a = 1
//@ param b: text = x
return a
