// class: list that contains itself is flattened
def l = []
l << l
return l.flatten().size()
