// class: Enum.getDeclaringClass gives a Class without saying class
enum Colour { RED, BLUE }
emit(Colour.RED.declaringClass)
