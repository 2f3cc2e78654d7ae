// class: closures in closures are visited again at each level by the type checker
def l = [1]
def r = __14*l.collect { int a# -> __1__14* }__
emit2(r)
