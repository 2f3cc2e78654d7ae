// class: class literal of an offered type opens a resource
emit(Series.getResource('/'))
