// class: insides of the program by their full name
emit(org.weald.script.internal.run.Limits.USUAL)
