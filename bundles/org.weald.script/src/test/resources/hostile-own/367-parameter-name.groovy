//@ name Name
//@ kind calculation
//@ param metaClass: text = x
// class: parameter named as a member of every Groovy object
return metaClass
