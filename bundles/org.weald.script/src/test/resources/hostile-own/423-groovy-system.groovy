// class: GroovySystem's registry of metaclasses
emit(groovy.lang.GroovySystem.metaClassRegistry)
