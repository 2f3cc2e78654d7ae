// class: closure's parameter types are classes
def c = { String s -> s }
emit(c.parameterTypes)
