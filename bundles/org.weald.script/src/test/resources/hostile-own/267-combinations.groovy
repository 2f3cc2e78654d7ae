// class: combinations of ten lists of a hundred
([(1..100).toList()] * 10).combinations().size()
