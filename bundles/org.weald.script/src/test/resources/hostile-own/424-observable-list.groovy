// class: GDK-like class with listeners
def l = new groovy.util.ObservableList()
l.addPropertyChangeListener { emit(it.getClass()) }
l << 1
