// class: result is a lazy list of two thousand million
return Collections.nCopies(2000000000, 'x')
