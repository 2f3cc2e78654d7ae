//@ name Theme by theme for the newsletter
//@ kind export
export {
  for (Theme theme : themes()) {
    String name = theme.title().toLowerCase().replaceAll(/[^a-z]+/, '-')
    text "newsletter/${name}.txt", theme.measures().collect { "* ${it.title()}" }.join('\n')
  }
  json 'newsletter/counts.json', themes().collectEntries { [(it.title()): it.measures().size()] }
}
