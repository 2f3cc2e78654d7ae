// class: exception with control characters for the terminal and a false second line
throw new IllegalStateException('\u001b[2J\u001b]0;x\u0007\r\nweald: all is well\u202e')
