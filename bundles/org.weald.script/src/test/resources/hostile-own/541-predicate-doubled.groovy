// class: conditions of the library joined with themselves forty times
import java.util.function.Predicate
Predicate p = Predicate.isEqual(1)
for (int i = 0; i < 40; i++) { p = p.and(p) }
return p.test(1)
