// class: identity of the library put behind itself forty times
import java.util.function.Function
Function f = Function.identity()
for (int i = 0; i < 40; i++) { f = f.andThen(f) }
return f.apply(1)
