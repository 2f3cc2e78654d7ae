// class: own class has the name the compiler gives the script
class WealdUserScript { static void main(String[] a) { } }
emit2(new WealdUserScript())
