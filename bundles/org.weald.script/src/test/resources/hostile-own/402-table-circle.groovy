// class: cell of a table contains itself
def a = []
def b = [a]
a << b
table('Circle') { columns 'a'
  row a }
