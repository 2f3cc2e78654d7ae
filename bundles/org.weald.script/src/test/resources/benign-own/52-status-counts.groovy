//@ name How many measures have which status, by theme
//@ kind calculation
Map<String, Integer> counts = [:]
for (Judgement judged : judgements(Level.MEASURE)) {
  String word = judged.status().word()
  counts[word] = (counts[word] ?: 0) + 1
}
table('Statuses') {
  columns 'Status', 'Measures'
  counts.sort { a, b -> b.value <=> a.value ?: a.key <=> b.key }.each { word, number -> row word, number }
}
