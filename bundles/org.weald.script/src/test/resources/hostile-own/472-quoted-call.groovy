// class: quoted name called on the script
emit('getClass'())
