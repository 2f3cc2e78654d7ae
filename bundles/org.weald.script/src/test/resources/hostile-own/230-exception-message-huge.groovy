// class: exception with a text of millions of letters
throw new IllegalStateException('x' * 3000000)
