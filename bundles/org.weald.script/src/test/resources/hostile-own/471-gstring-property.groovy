// class: property named by a GString
def n = 'cl' + 'ass'
emit('x'."${n}")
