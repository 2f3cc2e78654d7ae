// class: index operator with a GString
String n = 'cla'
emit([1]["${n}ss"])
