// class: bridge method of an own Comparator called by the host's sort
class Spy implements Comparator<String> { int compare(String a, String b) { Reaching.found = a.getClass(); 0 } }
class Reaching { static Object found }
['a', 'b'].sort(new Spy())
emit(Reaching.found)
