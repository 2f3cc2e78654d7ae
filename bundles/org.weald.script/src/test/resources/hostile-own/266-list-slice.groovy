// class: slice of a list by a huge range
def l = [1]
l[(0..2000000000).collect { 0 }]
