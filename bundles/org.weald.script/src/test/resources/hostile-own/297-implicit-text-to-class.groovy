// class: text put into a variable of type Class
Class k = 'java.lang.Runtime'
emit(k)
