// class: two thousand million decimals on a chart
chart('Decimals') { line Series.of(['a'], series('neet-rate').periods().take(1), '', [1.5d] as double[])
  decimals 2000000000 }
