// class: propertyMissing of the script answers for names of parameters
def propertyMissing(String name) { System.getProperty(name) }
emit(this.'user.home')
