// class: StringBuilder.setLength
def sb = new StringBuilder()
sb.setLength(2000000000)
emit2(sb.length())
