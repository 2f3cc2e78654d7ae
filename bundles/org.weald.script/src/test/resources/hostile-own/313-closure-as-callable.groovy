// class: closure made an unlisted interface
emit(({ -> System.lineSeparator() } as java.util.concurrent.Callable).call())
