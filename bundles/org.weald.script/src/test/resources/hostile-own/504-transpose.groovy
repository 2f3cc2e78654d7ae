// class: table of lists turned round
return ([(1..2000000).toList()] * 50).transpose().size()
