// class: failed assert prints a text of millions of letters
def s = 'x' * 3000000
assert s == 'y'
