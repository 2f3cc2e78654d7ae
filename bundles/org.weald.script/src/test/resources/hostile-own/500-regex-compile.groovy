// class: pattern with tens of thousands of groups in one another
return ('a' ==~ ('(' * 50000 + 'a' + ')' * 50000))
