// class: own class with @EqualsAndHashCode holds a list of itself twice
import groovy.transform.EqualsAndHashCode
@EqualsAndHashCode class Box { List held }
Box x = new Box(held: [1])
40.times { Box y = new Box(held: [x, x])
 x = y }
return [x].toSet().size()
