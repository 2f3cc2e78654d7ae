// class: parallel IntStream takes the common pool's threads
java.util.stream.IntStream.range(0, 2000000000).parallel().filter { false }.count()
