// class: closure of a chart hands out its delegate
def d = null
chart('Delegate') { d = delegate }
emit(d.class)
