// class: tiny and huge decimals: remainder
def x = 1e300000000 % 7
