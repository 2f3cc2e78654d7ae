// class: subsequences of thirty
(1..30).toList().subsequences().size()
