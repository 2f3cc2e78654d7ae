// class: memoised closure keeps all its results
def c = { int n -> 'x' * 100000 + n }.memoize()
for (int i = 0; ; i++) { c.call(i) }
