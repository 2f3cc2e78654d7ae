// class: closure asks for its this object
def c = { -> getThisObject() }
emit(c.call().host)
