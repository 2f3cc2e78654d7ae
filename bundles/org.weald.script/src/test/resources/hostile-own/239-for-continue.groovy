// class: for loop that only goes round by continue
for (int i = 0; ; i ^= 1) { if (i > 5) { break }; continue }
