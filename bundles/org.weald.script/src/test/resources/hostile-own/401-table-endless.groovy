// class: table with rows without end
table('Endless') { columns 'a'
  while (true) { row 'x' } }
