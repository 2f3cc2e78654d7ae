//@ name Numbers in the summaries
//@ kind calculation
int found = 0
BigDecimal sum = 0
judgements(Level.MEASURE).each { judged ->
  def matcher = judged.summary() =~ /(\d+(?:\.\d+)?)/
  while (matcher.find()) {
    found++
    sum += new BigDecimal(matcher.group(1))
  }
}
String words = found == 0 ? 'none' : "$found numbers, ${(sum / found).setScale(1, java.math.RoundingMode.HALF_UP)} on average"
table('Numbers in the summaries') {
  columns 'What'
  row words
}
