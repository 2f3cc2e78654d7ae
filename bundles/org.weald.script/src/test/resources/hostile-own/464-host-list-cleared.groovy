// class: script empties a list of the host
measures().clear()
emit2(measures().size())
