// class: line separators only some readers know  emit(System.getenv('PATH'))emit(1)
return 1
