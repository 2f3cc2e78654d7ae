// class: causes of an exception in a circle
def a = new RuntimeException('a')
def b = new RuntimeException('b', a)
a.initCause(b)
throw b
