// class: endless stream counted
java.util.stream.Stream.iterate(1, { it + 1 }).filter { false }.findFirst()
