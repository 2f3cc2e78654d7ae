// class: thousands of closures are thousands of classes
__5000*def c# = { # }
__emit2('compiled')
