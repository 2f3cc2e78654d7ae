// class: GStrings in one another
def x = __95*"${
__1__95*}"__
return x
