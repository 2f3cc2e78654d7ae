// class: bitwise negation makes a pattern
emit((~'a').getClass())
