// class: setProperty on the script
setProperty('binding', new Binding([a: 1]))
emit(getProperty('a'))
