// class: library loop over a lazy list of two thousand million
Collections.nCopies(2000000000, 1).sum()
