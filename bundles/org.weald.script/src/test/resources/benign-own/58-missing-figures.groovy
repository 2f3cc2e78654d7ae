//@ name Figures that are missing
//@ kind calculation
table('Missing figures') {
  columns 'Measure', 'Figures', 'Missing'
  for (m in measures()) {
    def found = observations(m.shortId())
    def missing = found.count { !it.figure().hasNumber() }
    if (missing > 0) {
      row m.title(), found.size(), missing
    }
  }
}
