// class: comparator without an order, found by the sort itself
int at = 0
def l = (1..5000).toList()
l.sort { a, b -> at++; (at * 7919) % 3 - 1 }
