// class: instance initialiser of an anonymous class
def o = new Object() { { new File('__M__').createNewFile() } }
