// class: each element of a long list becomes a list
return (1..15000000).toList().collate(1).size()
