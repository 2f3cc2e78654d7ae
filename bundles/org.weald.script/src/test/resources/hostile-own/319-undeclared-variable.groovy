// class: undeclared variable lands in the binding and comes back untyped
x = 'touch __M__'
x.execute()
sleep(300)
