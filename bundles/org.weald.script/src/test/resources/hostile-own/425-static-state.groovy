// class: static field keeps what a run left
class Left { static List<Integer> kept = [] }
Left.kept << 1
if (Left.kept.size() > 1) { emit2('of a former run') }
1
