// class: with on the script reaches what is not offered
this.with { emit(host) }
