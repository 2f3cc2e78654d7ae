// class: words of the program that are not for scripts
prepare(null, null)
emit2('prepared')
