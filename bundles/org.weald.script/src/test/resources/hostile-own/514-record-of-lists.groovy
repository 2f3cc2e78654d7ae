// class: record with a list of itself twice is printed
record Some(List a) {}
Some x = new Some([1])
40.times { x = new Some([x, x]) }
println(x)
return 1
