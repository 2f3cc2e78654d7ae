//@ name Figures that are missing
//@ kind calculation
List<List<Object>> rows = []
for (m in measures()) {
  def found = observations(m.shortId())
  def missing = found.count { !it.figure().hasNumber() }
  if (missing > 0) {
    rows << [m.title(), found.size(), missing]
  }
}
table('Missing figures') {
  columns 'Measure', 'Figures', 'Missing'
  rows.take(20).each { r -> row r[0], r[1], r[2] }
}
