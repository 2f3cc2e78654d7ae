// class: GString made a Class
emit("java.lang.${'Run' + 'time'}".toString().asType(Class))
