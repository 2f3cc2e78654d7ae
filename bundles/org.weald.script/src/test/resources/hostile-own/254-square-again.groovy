// class: big integer squared again and again: one call outlives the clock
def b = 3G
while (true) { b = b * b }
