// class: lock on an object the whole program shares
synchronized ('weald') { while (true) { } }
