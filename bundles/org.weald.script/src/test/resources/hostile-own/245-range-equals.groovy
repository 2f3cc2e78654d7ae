// class: library compares two endless ranges
(0..2000000000) == (0..2000000000).asList().asImmutable()
