// class: capacity of a collection
def l = new ArrayList<Integer>(2000000000)
emit2(l.size())
