// class: result is a list a hundred thousand deep
def l = []
100000.times { l = [l] }
return l
