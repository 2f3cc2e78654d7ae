//@ name   Scorecard as CSV
//@ kind   export
//@ format csv
//@ help   Every judged measure of an edition, one a line, for a spreadsheet.

table("${plan().title()} ${edition().label()}") {
  columns 'Ref', 'Measure', 'Area', 'Period', 'Figure', 'Target', 'Status', 'Basis', 'One year', 'Long term', 'Why'
  for (Judgement judged : judgements(Level.MEASURE)) {
    String period = judged.latest().map { it.period().label() }.orElse('')
    String figure = judged.latest().map { it.figure().raw() }.orElse('')
    row judged.ref(), judged.title(), judged.area().name(), period, figure, judged.status().target(),
        judged.status().word(), judged.status().basis().code(),
        judged.oneYear().direction().words(), judged.longTerm().direction().words(), judged.summary()
  }
}
