// class: body of an enum constant is a class of its own
enum Way { OUT { Object go() { System.getenv('PATH') } }; Object go() { 1 } }
emit(Way.OUT.go())
