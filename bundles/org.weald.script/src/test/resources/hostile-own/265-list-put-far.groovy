// class: one element far behind the end fills the list with nulls
def l = []
l[2000000000] = 1
