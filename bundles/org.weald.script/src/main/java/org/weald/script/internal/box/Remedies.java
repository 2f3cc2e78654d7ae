package org.weald.script.internal.box;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to write instead, for the mistakes people make most. */
final class Remedies {
  private static final String USUAL =
      "Use what scripts are offered: figures, numbers, texts, lists, dates, tables and charts";

  private static final Map<String, String> TYPES =
      Map.of(
          "java.io.File",
          "A script neither reads nor writes files: use figures(…), and export { … } to write",
          "java.lang.System",
          "A script has no access to the machine; make what it needs a parameter (//@ param)",
          "java.util.Date",
          "Write LocalDate.of(2024, 1, 31)",
          "java.lang.Thread",
          "A script runs on one thread",
          "java.util.Random",
          "A calculation gives the same figures each time; leave chance out",
          "java.lang.Class",
          "Name the type where you use it",
          "java.net.URL",
          "A script does not reach the network; import the figures first");

  private static final Map<String, String> MEMBERS =
      Map.of(
          "now",
          "A calculation gives the same figures on every day: make the date a parameter (//@ param)",
          "getAt",
          "Use a number between the brackets, or collect { it.name }",
          "stream",
          "Use collect, findAll and sum on the list itself",
          "parallelStream",
          "Use collect, findAll and sum on the list itself",
          "with",
          "Name the object in each line",
          "sleep",
          "Leave it out");

  private Remedies() {}

  static String ofType(String name) {
    return TYPES.getOrDefault(name, USUAL);
  }

  static String ofMember(String name) {
    return MEMBERS.getOrDefault(name, USUAL);
  }

  /** What to write instead of a word that other reporting tools have. */
  static Optional<String> ofForeignWord(String why) {
    return Stream.of(
            Hint.ROWS, Hint.REPORT, Hint.SUM, Hint.MEAN, Hint.EXTREME, Hint.COUNTED, Hint.IF)
        .filter(hint -> hint.fits.matcher(why).find())
        .map(hint -> hint.remedy)
        .findFirst();
  }

  /** What to write instead where types do not fit, from the compiler's sentence. */
  static String ofTyping(String why) {
    for (Hint hint : Hint.values()) {
      if (hint.fits.matcher(why).find()) {
        return hint.remedy;
      }
    }
    return "Correct it; scripts are typed, so declare what you use (double x, Series rate)";
  }

  private enum Hint {
    UNREADABLE(
        "^(Unexpected |Missing )",
        "Look here and in the line before for a comma, a bracket or a quote too many or too few"),
    ROWS(
        "#rows\\(",
        "Use judgements(), measures() or figures(…) for rows; table('Title') { … } to write some"),
    SUM(
        "WealdUserScript#(?i:sum|total)\\(",
        "Write a.sumOver(periods) or a.sumOver(areas) of figures, values.sum() of a list"),
    MEAN(
        "WealdUserScript#(?i:average|avg|mean)\\(",
        "Write a.meanOver(periods) or a.meanOver(areas) of figures, values.average() of a list"),
    EXTREME(
        "WealdUserScript#(?i:max|min)\\(",
        "Write a.maxOver(periods) or a.minOver(areas) of figures, Math.max(1, 2) of two numbers"),
    COUNTED(
        "WealdUserScript#(?i:count|counta|countif)\\(",
        "Write a.countOver(periods) or a.countOver(areas) of figures, values.size() of a list"),
    IF(
        "WealdUserScript#(?i:if|iif|ifelse)\\(",
        "Write 10 * a.atLeast(5) + 3 * (1 - a.atLeast(5)) for each figure: 10 where it is at least"
            + " 5, else 3; of one value x > 5 ? 10 : 3"),
    REPORT("#report\\(", "Write table('Title') { column …; row … }"),
    COMPARED(
        "\\bSeries#compareTo",
        "Compare one figure, rate.value() > 5, or each of them, rate.atLeast(5)"),
    RECKONED(
        "\\bSeries#(plus|minus|multiply|div)\\(",
        "Figures are reckoned with figures and with numbers: rate + 1"),
    TEXTS(
        "List<java\\.lang\\.String>.*with arguments",
        "Make texts of the entries: values.collect { it.toString() }"),
    SUBSCRIPT(
        "Object#getAt|Object\\[",
        "Declare what it is: { Map row -> row['qty'] }, or write (row as Map)['qty']"),
    NESTED(
        "No such property: (\\w+) for class: java\\.(lang\\.Object|io\\.Serializable)",
        "Declare what stands before the dot: Map size = m.size as Map, then size.w"),
    WHOLE(
        "Cannot assign value of type java\\.math\\.BigDecimal to variable of type (int|long)",
        "Say what becomes of the rest: a.intdiv(b), Math.round(…) or … as int"),
    ASSIGNED(
        "Cannot assign value of type java\\.lang\\.(Object|Number)|Cannot return value of type",
        "Say what it is: (list.sum() / list.size()) as double"),
    UNTYPED(
        "java\\.lang\\.Object#",
        "Declare its type where it is made: double w, String name, List<Double> values"),
    NO_METHOD(
        "Cannot find matching method",
        "Look at the name and the types in its brackets; declare what you use (double x)");

    private final java.util.regex.Pattern fits;
    private final String remedy;

    Hint(String fits, String remedy) {
      this.fits = java.util.regex.Pattern.compile(fits);
      this.remedy = remedy;
    }
  }
}
