// class: own Formattable is handed the formatter
class Fmt implements Formattable { void formatTo(Formatter f, int a, int b, int c) { Found.what = f.out() } }
class Found { static Object what }
String.format('%s', new Fmt())
emit(Found.what)
