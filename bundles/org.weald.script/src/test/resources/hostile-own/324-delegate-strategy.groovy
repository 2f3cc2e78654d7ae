// class: closure's delegate set to a class literal by its setter
def c = { -> getRuntime() }
c.setDelegate(Runtime)
c.setResolveStrategy(Closure.DELEGATE_ONLY)
emit(c.call())
