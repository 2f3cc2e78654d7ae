// class: two deep lists compared
def a = []
def b = []
50000.times { a = [a]
  b = [b] }
return a == b
