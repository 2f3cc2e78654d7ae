// class: backtracking in split
('a' * 60 + 'b').split(/(a+)+\1?$/).size()
