// class: StringBuilder's length by the named arguments of a constructor
def sb = new StringBuilder(length: 2000000000)
emit2(sb.length())
