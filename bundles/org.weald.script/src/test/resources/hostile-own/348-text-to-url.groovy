// class: GDK method on a text: toURL
emit('file:///etc/passwd'.toURL().text)
