// class: method of the library as a function, put behind itself forty times
import java.util.function.IntUnaryOperator
IntUnaryOperator f = Math::abs
for (int i = 0; i < 40; i++) { f = f.andThen(f) }
return f.applyAsInt(1)
