// class: tap on the script calls what is not offered
this.tap { emit(getHost()) }
