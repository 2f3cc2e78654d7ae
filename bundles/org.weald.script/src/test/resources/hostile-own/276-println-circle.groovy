// class: two lists that contain one another are printed
def a = []
def b = [a]
a << b
println(a)
