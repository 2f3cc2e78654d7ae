// class: own CharSequence of two thousand million letters
class Long2 implements CharSequence { int length() { 2000000000 }
  char charAt(int i) { 'a' as char }
  CharSequence subSequence(int a, int b) { this } }
new StringBuilder().append(new Long2()).length()
