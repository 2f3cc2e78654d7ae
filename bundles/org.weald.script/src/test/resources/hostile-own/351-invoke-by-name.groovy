// class: GDK method invokeMethod on any object
emit('x'.invokeMethod('getClass', null))
