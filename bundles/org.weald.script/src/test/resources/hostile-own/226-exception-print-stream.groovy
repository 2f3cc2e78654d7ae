// class: printStackTrace into a file
try { [].first() } catch (Exception e) { e.printStackTrace(new PrintStream('__M__')) }
