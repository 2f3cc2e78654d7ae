// class: script writes into the figures of a series
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1.5d] as double[])
s.values()[0] = 9d
if (s.values()[0] == 9d) { emit2('changed') }
