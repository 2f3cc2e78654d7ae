// class: whole number of three million digits read from a text
return new BigInteger('9' * 3000000).bitLength()
