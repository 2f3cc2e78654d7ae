// class: final constants folded by the compiler double with each line
class Big { static final String A0 = 'aaaaaaaaaaaaaaaa'
  static final String A1 = A0 + A0 + A0 + A0 + A0 + A0 + A0 + A0
  static final String A2 = A1 + A1 + A1 + A1 + A1 + A1 + A1 + A1
  static final String A3 = A2 + A2 + A2 + A2 + A2 + A2 + A2 + A2
  static final String A4 = A3 + A3 + A3 + A3 + A3 + A3 + A3 + A3
  static final String A5 = A4 + A4 + A4 + A4 + A4 + A4 + A4 + A4
  static final String A6 = A5 + A5 + A5 + A5 + A5 + A5 + A5 + A5
  static final String A7 = A6 + A6 + A6 + A6 + A6 + A6 + A6 + A6 }
emit2(Big.A7.length())
