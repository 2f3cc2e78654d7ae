// class: quotient with two thousand million digits asked for
1.0.divide(7.0, 2000000000, java.math.RoundingMode.HALF_UP)
