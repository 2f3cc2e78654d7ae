// class: comparator changes the list that is sorted
def l = (1..100).toList()
l.sort { a, b -> l.clear(); 0 }
