// class: text with a text in it twice, and again
Object x = 'a'
40.times { x = "${x}${x}" }
return x.toString().length()
