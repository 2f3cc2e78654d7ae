// class: exponent of a decimal doubled again and again
BigDecimal x = 1e400
40.times { x = x * x }
return (x + 1).toString().length()
