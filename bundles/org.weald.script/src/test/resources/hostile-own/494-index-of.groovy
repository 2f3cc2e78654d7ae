// class: long text searched in a long text
return ('a' * 10000000).indexOf('a' * 5000000 + 'b')
