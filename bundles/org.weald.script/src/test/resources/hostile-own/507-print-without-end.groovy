// class: prints one line without end
while (true) { print 'x' * 1000 }
