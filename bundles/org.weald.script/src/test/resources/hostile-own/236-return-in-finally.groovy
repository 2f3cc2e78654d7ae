// class: return in finally swallows what should stop the loop
int spin() { try { while (true) { } } finally { return 1 } }
while (true) { spin() }
