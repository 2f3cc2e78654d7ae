// class: the script itself as JSON
export { json 'x.json', this }
