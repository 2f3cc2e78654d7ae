// class: name of an exported file of five thousand letters
export { text 'x' * 5000, 'x' }
