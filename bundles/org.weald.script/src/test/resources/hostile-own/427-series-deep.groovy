// class: whole-column arithmetic a hundred thousand steps deep
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1d] as double[])
100000.times { s = s + 1 }
return s.values().length
