// class: result is a text that is still to be worked out
return "${-> while (true) { }}"
