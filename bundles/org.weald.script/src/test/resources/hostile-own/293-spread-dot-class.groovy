// class: spread-dot asks each element for its class
emit([1, 'a']*.class)
