// class: .@ reads a field of a closure
def c = { -> 1 }
emit(c.@owner)
