// class: script's own getProperty answers for every name
Object getProperty(String name) { Runtime.getRuntime() }
emit(anything)
