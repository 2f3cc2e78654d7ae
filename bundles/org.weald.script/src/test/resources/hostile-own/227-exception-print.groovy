// class: printStackTrace onto the program's output
try { [].first() } catch (Exception e) { e.printStackTrace(); emit2('printed') }
