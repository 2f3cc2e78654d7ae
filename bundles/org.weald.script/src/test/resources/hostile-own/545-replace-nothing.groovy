// class: nothing is replaced by a long text, everywhere
String a = 'a' * 1000000
String b = 'b' * 1000000
return a.replaceAll('', b).length()
