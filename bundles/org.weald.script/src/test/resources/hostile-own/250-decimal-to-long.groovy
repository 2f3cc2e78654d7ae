// class: huge decimal made a whole number by a coercion
BigInteger n = 1e300000000
