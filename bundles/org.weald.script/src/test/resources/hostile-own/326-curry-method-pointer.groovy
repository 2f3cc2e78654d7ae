// class: curried method pointer
def f = System.&getProperty
emit(f.curry('user.home').call())
