// class: permutations of fourteen
(1..14).toList().permutations().size()
