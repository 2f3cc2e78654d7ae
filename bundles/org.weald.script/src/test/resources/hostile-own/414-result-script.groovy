// class: result is the script itself
return this
