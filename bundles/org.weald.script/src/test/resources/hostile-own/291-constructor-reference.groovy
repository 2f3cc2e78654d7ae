// class: constructor reference File::new
java.util.function.Function<String, Object> f = File::new
emit(f.apply('/').toString())
