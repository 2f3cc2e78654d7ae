// class: result is a closure
return { -> 1 }
