// class: own class has the name of one of the box
class Guards { static Object check(Object o) { o } }
class System { static Object getenv(String n) { n } }
return System.getenv('PATH')
