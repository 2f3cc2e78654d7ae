// class: method pointer to a getter of the host that is not offered
def m = this.&getHost
emit(m.call())
