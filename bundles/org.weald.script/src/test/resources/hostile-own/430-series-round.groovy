// class: rounding to two thousand million decimals by the host
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1.5d] as double[])
return s.round(2000000000).value()
