// class: whole-column arithmetic that doubles its own expression
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1d] as double[])
60.times { s = s + s }
return s.values().length
