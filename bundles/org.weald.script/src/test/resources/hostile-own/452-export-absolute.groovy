// class: exported file at an absolute path
export { text '/etc/weald.txt', 'x' }
