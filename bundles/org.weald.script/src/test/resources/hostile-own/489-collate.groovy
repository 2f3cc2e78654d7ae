// class: each element of a long list becomes a list
return (1..3000000).toList().collate(1).size()
