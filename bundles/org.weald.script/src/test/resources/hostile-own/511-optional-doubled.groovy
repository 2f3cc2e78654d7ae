// class: Optional holds a list that holds Optionals twice
def x = Optional.of(1) as Object
40.times { x = Optional.of([x, x]) }
return x.hashCode()
