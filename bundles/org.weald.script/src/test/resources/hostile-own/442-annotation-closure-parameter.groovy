// class: nested annotation on a parameter of a closure
def c = { @groovy.transform.ASTTest(value = { new File('__M__').createNewFile() }) int a -> a }
c.call(1)
