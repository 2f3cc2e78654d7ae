// class: default value built from another parameter
def f(String a = '__M__', File b = [a]) { b.createNewFile() }
f()
