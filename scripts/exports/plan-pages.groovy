//@ name   The plan as pages
//@ kind   export
//@ help   The judged plan as files for a web site or a shared folder: plan.md with every theme, and for each theme a
//@ help   CSV file of its measures.

export {
  markdown('plan.md') {
    heading "${plan().title()} ${edition().label()}"
    text judgements(Level.PLAN).first().summary()
    for (Theme theme : themes()) {
      section theme.title()
      for (Judgement judged : judgements(Level.MEASURE).findAll { it.theme() == theme.id() && it.ref() }) {
        text "**${judged.ref()}** ${judged.title()}: ${judged.status().word()}. ${judged.summary()}"
      }
    }
  }
  for (Theme theme : themes()) {
    csv "themes/${theme.title()}.csv", table(theme.title()) {
      columns 'Ref', 'Measure', 'Status', 'Why'
      for (Judgement judged : judgements(Level.MEASURE).findAll { it.theme() == theme.id() }) {
        row judged.ref(), judged.title(), judged.status().word(), judged.summary()
      }
    }
  }
}
