// class: power operator on a big integer
def x = 9G ** 387420489
