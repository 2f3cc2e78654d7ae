// class: text repeated
return 'ab'.repeat(1000000000).length()
