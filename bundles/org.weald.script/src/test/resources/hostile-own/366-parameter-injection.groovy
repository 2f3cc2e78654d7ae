//@ name Injection
//@ kind calculation
//@ param x: text = '); System.exit(77); ('
// class: code in the default value of a parameter
return x
