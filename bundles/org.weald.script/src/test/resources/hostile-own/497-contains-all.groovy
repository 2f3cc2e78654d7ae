// class: library compares each with each: containsAll
return (1..300000).toList().containsAll((1..300000).toList().reverse())
