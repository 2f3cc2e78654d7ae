// class: letters that look like a slash, and one that turns the direction of writing
export { text '..\u2215..\u2215x\u202etxt.exe', 'x' }
