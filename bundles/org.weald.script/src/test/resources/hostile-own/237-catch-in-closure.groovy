// class: closure of an each catches everything, the list has no end
(0..2000000000).each { try { while (true) { } } catch (Throwable t) { } }
