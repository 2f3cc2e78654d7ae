// class: alternation that backtracks in replaceAll
('a' * 60 + 'b').replaceAll(/^(a+)+\1?$/, '')
