// class: closure composed with itself doubles with each step
Closure<Integer> c = { int n -> n + 1 }
40.times { c = c >> c }
c.call(0)
