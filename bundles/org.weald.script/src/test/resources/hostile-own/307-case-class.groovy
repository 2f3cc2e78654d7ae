// class: unlisted class as a case of a switch
switch ('x') { case Runtime: emit(1); break; default: emit2('compared') }
