package org.weald.script.internal;

import org.weald.spi.ScriptDesk.Sort;

/** What a script of one's own begins with: a small one that runs. */
final class Beginnings {
  private Beginnings() {}

  static String of(Sort sort, String name) {
    return header(sort, name.replaceAll("[\\r\\n]", " ")) + body(sort);
  }

  private static String header(Sort sort, String name) {
    String kind = sort.word().toLowerCase(java.util.Locale.UK);
    return "//@ name   "
        + name
        + "\n//@ kind   "
        + kind
        + "\n//@ help   Say here in a sentence what it is for.\n"
        + (sort == Sort.EXPORT ? "//@ format csv\n" : "");
  }

  private static String body(Sort sort) {
    return switch (sort) {
      case CALCULATION ->
          """
          //@ param  which: measure "Which measure"
          //@ param  area: area = sevenoaks "Which area"

          Series figures = series(which, area)

          table("Figures of $area") {
            column 'Period', periods
            column 'Figure', figures, 1
            column 'Change on the one before', change(figures), 1
          }
          """;
      case VIEW ->
          """
          //@ param  which: measure "Which measure"
          //@ param  area: area = sevenoaks "Which area"

          view("Figures of $area") {
            text "What is to be seen here, in a sentence."
            chart("Figures over time") {
              line series(which, area)
            }
          }
          """;
      case EXPORT ->
          """

          table("${plan().title()} ${edition().label()}") {
            columns 'Ref', 'Measure', 'Status'
            for (Judgement judged : judgements(Level.MEASURE)) {
              row judged.ref(), judged.title(), judged.status().word()
            }
          }
          """;
    };
  }
}
