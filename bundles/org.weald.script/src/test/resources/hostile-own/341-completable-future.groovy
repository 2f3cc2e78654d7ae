// class: CompletableFuture runs in the common pool
emit(java.util.concurrent.CompletableFuture.supplyAsync { 1 }.get())
