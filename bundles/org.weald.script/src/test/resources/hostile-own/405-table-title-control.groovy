// class: title of a table with control characters and millions of letters
table('\u001b[2J' + 'x' * 3000000) { columns 'a'
  row 'b' }
