// class: column of words that lies about its size
class Names extends AbstractList<String> { String get(int at) { 'a' }
  int size() { 2000000000 } }
table('Lies') { column 'a', new Names() }
