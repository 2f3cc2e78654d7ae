// class: exported file above the chosen folder
export { text '../outside.txt', 'x' }
