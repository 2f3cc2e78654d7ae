// class: multiple assignment coerces a list into a File
def (File f, int n) = [['__M__'], 1]
f.createNewFile()
