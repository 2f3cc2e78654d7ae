// class: variable without a type gives a property of anything
var o = (Object) this
emit(o.host)
