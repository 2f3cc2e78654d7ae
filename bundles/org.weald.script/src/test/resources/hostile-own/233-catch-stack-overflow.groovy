// class: catches its own stack overflow for ever
int deep(int n) { deep(n + 1) + 1 }
while (true) { try { deep(0) } catch (StackOverflowError e) { } }
