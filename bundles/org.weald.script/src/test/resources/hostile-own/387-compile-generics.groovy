// class: type arguments in one another
__2000*List<
__String__2000*>__ x = null
emit2('compiled')
