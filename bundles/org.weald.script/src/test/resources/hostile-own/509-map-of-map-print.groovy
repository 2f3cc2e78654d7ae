// class: map that contains itself through another is printed by the result
def m = [:]
m.a = [b: m]
return m
