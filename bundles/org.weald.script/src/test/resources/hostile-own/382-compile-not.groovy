// class: thousands of signs before one another
def x = __9000*!__true
emit2(x)
