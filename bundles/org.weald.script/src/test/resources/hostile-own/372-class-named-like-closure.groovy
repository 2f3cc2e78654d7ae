// class: own class has the name the compiler gives a closure
class WealdUserScript$_run_closure1 { Object call() { Runtime.getRuntime() } }
def c = { -> 1 }
emit(new WealdUserScript$_run_closure1().call())
