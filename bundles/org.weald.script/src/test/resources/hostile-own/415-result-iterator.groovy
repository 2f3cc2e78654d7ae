// class: result is an iterator
return [1, 2].iterator()
