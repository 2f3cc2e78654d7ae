// class: NUL in the name of an exported file
export { text 'a\u0000b.txt', 'x' }
