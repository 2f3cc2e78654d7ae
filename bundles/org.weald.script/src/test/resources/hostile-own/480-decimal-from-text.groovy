// class: text made a huge decimal
return "1e${300000000}".toString().toBigDecimal().toBigInteger()
