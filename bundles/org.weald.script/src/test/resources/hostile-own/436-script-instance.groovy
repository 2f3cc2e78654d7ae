// class: new instance of the script itself
emit(new WealdUserScript().host)
