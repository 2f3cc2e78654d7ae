// class: MethodHandles.lookup
emit(java.lang.invoke.MethodHandles.lookup())
