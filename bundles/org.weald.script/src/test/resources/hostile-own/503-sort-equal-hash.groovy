// class: sort by a key that is a long list
def keys = (1..2000).toList()
return (1..20000).toList().sort { [keys, it].toString() }.size()
