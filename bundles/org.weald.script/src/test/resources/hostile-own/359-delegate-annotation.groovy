// class: @Delegate gives a script class all methods of another
class Like { @Delegate StringBuilder held = new StringBuilder() }
def l = new Like()
l.ensureCapacity(100000000)
emit2(l.capacity())
