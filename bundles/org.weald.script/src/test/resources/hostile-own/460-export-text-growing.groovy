// class: exported texts that fill the memory
def big = 'x' * 1000000
export { 1000.times { int n -> text "f${n}.txt", big + n } }
