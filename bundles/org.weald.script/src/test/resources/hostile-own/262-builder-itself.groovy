// class: StringBuilder appended to itself
def sb = new StringBuilder('aaaaaaaa')
while (true) { sb.append(sb) }
