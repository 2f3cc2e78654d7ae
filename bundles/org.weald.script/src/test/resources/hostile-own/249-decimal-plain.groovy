// class: huge decimal written out
1e999999999.toPlainString().length()
