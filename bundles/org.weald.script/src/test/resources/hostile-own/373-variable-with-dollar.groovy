// class: field named as the compiler's own
class Counts { static long $ticks = -9000000000000000000L }
Counts.$ticks = 0
emit2(Counts.$ticks)
