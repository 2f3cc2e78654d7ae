// class: printing a big integer takes longer than making it
def b = (1G << 30000000)
b.toString().length()
