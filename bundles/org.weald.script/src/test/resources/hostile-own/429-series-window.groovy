// class: windows of two thousand million periods
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1d] as double[])
return s.rolling(2000000000).lag(-2000000000).lag(2147483647).value()
