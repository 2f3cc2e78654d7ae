// class: list of texts put into an array of classes
Class[] ks = ['java.lang.Runtime']
emit(ks[0])
