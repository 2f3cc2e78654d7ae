//@ name Change since a year, where there is one
//@ kind calculation
//@ param since: text = 2019/20 "The year to compare with"
String told(String id, String year) {
  try {
    Series s = series(id, 'sevenoaks')
    double now = s.latest().value()
    double then = s.at(year).value()
    return Double.isNaN(then) ? 'no figure then' : sprintf('%+.0f %%', 100 * (now / then - 1))
  } catch (IllegalArgumentException unknown) {
    return 'no such year'
  }
}
table("Change since $since") {
  columns 'Measure', 'Change'
  for (id in ['homelessness-prevented', 'ksi-local-roads', 'asb-incidents']) {
    row measure(id).title(), told(id, since)
  }
}
