// class: prints without end
while (true) { println 'x' * 1000 }
