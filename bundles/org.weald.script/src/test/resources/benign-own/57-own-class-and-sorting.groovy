//@ name The districts furthest from the county
//@ kind calculation
class Distance {
  String district
  double points

  String toString() { String.format('%s: %+.1f', district, points) }
}
Series rate = series('neet-rate', 'kent-districts', 'January 2020')
double county = series('neet-rate', 'kent').at('January 2020').value()
List<Distance> distances = []
rate.areas().eachWithIndex { String name, int at ->
  distances << new Distance(district: name, points: rate.of(name).value() - county)
}
List<Distance> furthest = distances.findAll { !Double.isNaN(it.points) }.sort { -Math.abs(it.points) }.take(3)
table('Furthest from the county') {
  columns 'District', 'Points', 'In words'
  furthest.each { row it.district, it.points.round(1), it.toString() }
}
