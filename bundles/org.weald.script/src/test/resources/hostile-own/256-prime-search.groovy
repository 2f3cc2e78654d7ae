// class: search for a prime in one call
(1G << 20000).nextProbablePrime()
