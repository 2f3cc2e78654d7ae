// class: map put into a declared type calls setters of that type
Thread t = [name: 'x', daemon: true]
emit(t)
