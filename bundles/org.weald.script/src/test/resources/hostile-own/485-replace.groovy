// class: each letter of a long text replaced by a long one
return ('a' * 1000000).replace('a', 'b' * 10000).length()
