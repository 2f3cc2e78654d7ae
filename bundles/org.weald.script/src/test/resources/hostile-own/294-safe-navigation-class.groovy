// class: safe navigation to class
def s = 'a'
emit(s?.class)
