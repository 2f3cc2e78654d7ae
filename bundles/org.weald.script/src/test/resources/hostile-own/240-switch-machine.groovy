// class: state machine: jumps back out of a tableswitch
int s = 0
walk: while (true) { switch (s) { case 0: s = 1; continue walk; case 1: s = 2; continue walk; case 2: s = 0; continue walk; default: break walk } }
