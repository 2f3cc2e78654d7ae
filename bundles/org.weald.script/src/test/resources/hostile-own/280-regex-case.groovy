// class: backtracking pattern as a case of a switch
switch ('a' * 60 + 'b') { case ~/^(a+)+\1?$/: emit2('matched'); break; default: break }
