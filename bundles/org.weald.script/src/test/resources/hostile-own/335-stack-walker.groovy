// class: StackWalker
emit(StackWalker.getInstance().walk { it.count() })
