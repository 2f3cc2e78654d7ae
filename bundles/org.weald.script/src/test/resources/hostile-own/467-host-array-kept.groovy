// class: script keeps the array it made a series of
double[] mine = [1.5d] as double[]
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', mine)
mine[0] = 9d
if (s.values()[0] == 9d) { emit2('changed') }
