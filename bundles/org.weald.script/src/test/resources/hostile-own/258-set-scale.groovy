// class: rounding to two thousand million decimals
(1.0).setScale(300000000).toPlainString()
