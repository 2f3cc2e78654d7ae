// class: the in operator with an unlisted class
emit('x' in ProcessBuilder)
