// class: array of an unlisted type
def a = new Thread[1]
emit(a.class.componentType)
