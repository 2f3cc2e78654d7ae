// class: continue in finally swallows what should stop the loop
while (true) { try { while (true) { } } finally { continue } }
