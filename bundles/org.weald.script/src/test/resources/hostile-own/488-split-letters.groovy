// class: long text split into letters
return ('x' * 20000000).split('').length
