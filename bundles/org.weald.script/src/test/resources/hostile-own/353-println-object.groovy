// class: GDK println on an object goes to standard output, into the data
'a,b,c'.println()
emit2('printed')
