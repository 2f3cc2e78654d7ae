// class: decimals with far exponents added by the library
BigDecimal x = 1e400
12.times { x = x * x }
return [x, 1 / x, 1.0].sum().toString().length()
