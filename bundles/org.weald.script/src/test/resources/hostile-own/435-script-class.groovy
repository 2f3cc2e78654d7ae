// class: class of the script itself by its name
emit(WealdUserScript.getClassLoader())
