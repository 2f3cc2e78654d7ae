// class: each letter of a long text becomes an object
return ('x' * 40000000).toList().size()
