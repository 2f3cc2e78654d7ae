// class: loop in the initialiser of a field of the script
@groovy.transform.Field int x = spin()
int spin() { while (true) { }
  return 1 }
return x
