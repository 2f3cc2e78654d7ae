// class: pattern that needs a stack frame for each letter
('ab' * 1000000) ==~ /(a|b)*/
