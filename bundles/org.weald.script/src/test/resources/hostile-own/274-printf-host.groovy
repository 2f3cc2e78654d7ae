// class: width of a format given to the host's own printf
printf('%2000000000d', 1)
