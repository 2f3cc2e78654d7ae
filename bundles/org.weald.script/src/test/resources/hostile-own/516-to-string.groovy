// class: own class with @ToString holds a list of itself twice
import groovy.transform.ToString
@ToString class Box { List held }
Box x = new Box(held: [1])
40.times { Box y = new Box(held: [x, x])
 x = y }
return "$x".length()
