// class: throws and calls itself again in finally
void again() { try { throw new RuntimeException('x') } finally { again() } }
again()
