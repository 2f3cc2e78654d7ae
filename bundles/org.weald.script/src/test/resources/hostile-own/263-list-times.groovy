// class: list multiplied by a number
([1, 2, 3] * 700000000).size()
