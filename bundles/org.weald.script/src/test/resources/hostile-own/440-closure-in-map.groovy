// class: closure as a default value of a named parameter
def f(Map m = [a: { -> System.getenv('PATH') }]) { ((Closure) m.a).call() }
emit(f())
