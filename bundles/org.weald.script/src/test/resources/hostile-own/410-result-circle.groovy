// class: result contains itself
def l = []
l << l
return l
