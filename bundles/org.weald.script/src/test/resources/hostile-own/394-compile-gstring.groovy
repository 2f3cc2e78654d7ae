// class: GStrings in one another
def x = __60*"${__1__60*}"__
emit2(x)
