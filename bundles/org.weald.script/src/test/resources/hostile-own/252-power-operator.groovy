// class: power operator on whole numbers
def x = 9 ** (9 ** 9)
