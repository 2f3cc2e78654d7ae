// class: own getProperty and invokeMethod answer for everything
class All { Object getProperty(String n) { Runtime.getRuntime() } }
emit(new All().anything)
