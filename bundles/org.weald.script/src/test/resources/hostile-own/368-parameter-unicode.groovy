//@ name Unicode \u000a System.exit(77)
//@ kind calculation
// class: unicode escape of a line end in a comment \u000a System.exit(77)
return 1
