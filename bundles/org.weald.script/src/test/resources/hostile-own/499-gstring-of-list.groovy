// class: GString of a list of long texts
def big = 'x' * 1000000
def many = [big] * 1000
return "${many}".length()
