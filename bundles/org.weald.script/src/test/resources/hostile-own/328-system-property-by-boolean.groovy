// class: boolean class reads system properties
emit(Boolean.getBoolean('java.awt.headless'))
