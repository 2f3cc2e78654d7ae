// class: GDK property properties lists every getter
emit('x'.properties)
