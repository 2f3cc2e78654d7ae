// class: finalize runs on the JVM's own thread
class Last { void finalize() { while (true) { } } }
new Last()
emit2('made')
