// class: name of seventy thousand letters
def a__70000*a__ = 1
emit2('compiled')
