// class: value left in a thread local
def t = new ThreadLocal<String>()
t.set('left')
emit(t.get())
