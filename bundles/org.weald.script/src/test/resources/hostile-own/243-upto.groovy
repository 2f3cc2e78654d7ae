// class: number loops: upto, step, times
1L.upto(9000000000000000000L) { }
