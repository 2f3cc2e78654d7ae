// class: text of a list of long texts
def big = 'x' * 1000000
return ([big] * 1000).toString().length()
