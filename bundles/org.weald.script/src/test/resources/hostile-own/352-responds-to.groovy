// class: GDK methods respondsTo and hasProperty
emit('x'.respondsTo('getClass'))
