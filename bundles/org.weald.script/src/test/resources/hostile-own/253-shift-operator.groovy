// class: shift of a big integer
def x = (1G << 2000000000)
emit2('shifted')
