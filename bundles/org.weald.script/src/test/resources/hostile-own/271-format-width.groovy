// class: width of a format: two thousand million spaces
String.format('%2000000000d', 1).length()
