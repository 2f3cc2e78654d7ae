// class: number of decimals of a table's column
Series s = Series.of(['a'], series('neet-rate').periods().take(1), '', [1.5d] as double[])
table('Decimals') { column 'a', s, 2000000000 }
