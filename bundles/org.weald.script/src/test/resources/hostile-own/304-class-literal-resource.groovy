// class: class literal of an offered type opens a resource
emit(Column.getResource('/'))
