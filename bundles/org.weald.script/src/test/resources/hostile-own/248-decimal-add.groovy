// class: sum of a huge and a small decimal literal
def x = 1e300000000 + 1
