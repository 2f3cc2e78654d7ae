// class: closures in closures are visited again at each level by the type checker
def l = [1]
def r = __40*l.collect { int a# -> __1__40* }__
return r
