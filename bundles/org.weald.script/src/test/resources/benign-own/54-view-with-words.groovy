//@ name Homelessness in words, figures and a picture
//@ kind view
Series prevented = series('homelessness-prevented', 'sevenoaks')
def best = prevented.values().toList().max()
view('Homelessness prevented') {
  text "At best ${best as int} a year."
  chart('Homelessness prevented') { line prevented }
  table('By year') { column 'Year', periods; column 'Prevented', prevented, 0 }
}
