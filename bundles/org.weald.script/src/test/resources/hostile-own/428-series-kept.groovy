// class: columns kept by the million
def keep = []
def when = series('neet-rate').periods()[0]
double[] many = new double[1000]
List<String> names = (1..1000).collect { 'a' + it }
while (true) { keep << Series.of(names, [when], '', many) }
