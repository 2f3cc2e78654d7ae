// class: .@ reads a field past its getter
emit(this.@secret ?: 1)
