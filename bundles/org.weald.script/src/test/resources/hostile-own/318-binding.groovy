// class: variables of the binding
binding.setVariable('x', 1)
emit(binding)
