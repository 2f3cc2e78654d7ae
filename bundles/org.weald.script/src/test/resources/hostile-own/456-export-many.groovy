// class: a hundred thousand exported files
export { 100000.times { int n -> text "f${n}.txt", 'x' } }
