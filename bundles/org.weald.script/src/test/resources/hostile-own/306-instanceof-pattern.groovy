// class: instanceof with a variable of an unlisted type
def o = 'x'
if (o instanceof java.lang.ClassLoader cl) { emit(cl) } else { emit2('tested') }
