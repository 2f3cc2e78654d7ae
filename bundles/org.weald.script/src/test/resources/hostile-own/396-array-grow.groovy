// class: arrays of arrays, each small
def keep = []
while (true) { keep << new long[10000] }
