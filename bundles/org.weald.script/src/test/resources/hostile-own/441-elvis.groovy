// class: ternary and Elvis hide the type of what is asked
def o = true ? this : 1
emit((o ?: 1).metaClass)
