// class: text constant too long for a class file
def s = '__70000*a__'
emit2(s.length())
