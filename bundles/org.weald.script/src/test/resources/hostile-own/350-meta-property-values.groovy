// class: GDK method metaPropertyValues
emit('x'.metaPropertyValues)
