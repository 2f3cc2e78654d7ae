// class: library compares each with each: unique
return (1..300000).toList().unique().size()
