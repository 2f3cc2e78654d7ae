// class: GDK method on every object: addShutdownHook
addShutdownHook { new File('__M__').createNewFile() }
emit2('hooked')
