// class: number format with two thousand million decimals
def f = new java.text.DecimalFormat('0')
f.setMinimumFractionDigits(2000000000)
f.format(1.5).length()
