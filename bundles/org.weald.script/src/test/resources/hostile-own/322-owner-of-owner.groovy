// class: closure asks its owner's owner
def outer = { -> def inner = { -> owner.owner }
  inner.call() }
emit(outer.call().host)
