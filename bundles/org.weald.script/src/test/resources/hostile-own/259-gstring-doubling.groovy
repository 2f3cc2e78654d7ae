// class: text doubled inside a GString
def s = 'aaaaaaaa'
while (true) { s = "${s}${s}".toString() }
