// class: type arguments in one another
__99*List<__String__99*>__ x = null
emit2('compiled')
