// class: whole-column arithmetic that doubles its own expression
Series s = Series.of(['a'], [], '', [1d] as double[])
60.times { s = s + s }
return s.values().length
