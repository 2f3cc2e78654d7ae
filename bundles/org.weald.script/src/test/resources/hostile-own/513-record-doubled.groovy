// class: record of records that hold each other twice
record Two(Object a, Object b) {}
Object x = 1
40.times { x = new Two(x, x) }
return x.hashCode()
