// class: lambdas in one another without brackets
def f = __90*(x#) -> __1
emit2(f)
