// class: width of a format that is only known when it runs
return String.format('%' + '9' * 9 + 'd', 1).length()
