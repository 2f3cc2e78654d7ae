// class: two thousand million decimals on a chart
chart('Decimals') { line Series.of(['a'], [], '', [1.5d] as double[])
  decimals 2000000000 }
