// class: groovy.util.Eval
emit(Eval.me('System.getenv("PATH")'))
