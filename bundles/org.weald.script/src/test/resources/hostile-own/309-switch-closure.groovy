// class: closure as a case of a switch gets the script itself
switch (this) { case { emit(it.host); true }: break }
