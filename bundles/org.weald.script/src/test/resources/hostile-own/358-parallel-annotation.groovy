// class: annotation on a loop
@groovy.transform.Memoized
int slow(int n) { n }
emit2(slow(1))
