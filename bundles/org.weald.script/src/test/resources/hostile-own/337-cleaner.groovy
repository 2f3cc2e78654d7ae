// class: Cleaner starts a thread and runs code later
def c = java.lang.ref.Cleaner.create()
emit(c)
