// class: list grouped by itself
return (1..15000000).groupBy { it }.size()
