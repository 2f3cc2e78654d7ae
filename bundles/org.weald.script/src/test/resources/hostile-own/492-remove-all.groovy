// class: library compares each with each: removeAll
def l = (1..300000).toList()
l.removeAll((300001..600000).toList())
return l.size()
