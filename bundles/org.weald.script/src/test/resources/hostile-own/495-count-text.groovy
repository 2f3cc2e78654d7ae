// class: long text counted in a long text
return ('a' * 10000000).count('a' * 5000000 + 'b')
