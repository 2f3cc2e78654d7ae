// class: collectMany doubles with each step
def l = [1]
while (true) { l = l.collectMany { [it, it] } }
