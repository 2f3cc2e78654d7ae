package org.weald.assess.internal.checks;

import java.util.List;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;

/** A later edition prints the figure an earlier one printed, or says that it was revised. */
final class FiguresBetweenEditions implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      for (List<Observation> there : Standing.together(measure, content)) {
        for (int i = 1; i < there.size(); i++) {
          Observation other = there.get(i);
          there.subList(0, i).stream()
              .filter(one -> !one.edition().equals(other.edition()))
              .reduce((first, second) -> second)
              .ifPresent(one -> check(measure, one, other, book));
        }
      }
    }
  }

  private static void check(Measure measure, Observation one, Observation other, CheckBook book) {
    if (Printed.agree(one.figure(), other.figure())) {
      book.passed(Findings.Kind.EDITIONS);
      return;
    }
    book.failed(
        book.about(Findings.Kind.EDITIONS, measure, other),
        Printed.print(other.figure()),
        Printed.print(one.figure()),
        book.subject(measure, other)
            + ": printed as "
            + Words.figure(one, measure)
            + in(one)
            + ", "
            + Words.figure(other, measure)
            + in(other)
            + ".");
  }

  private static String in(Observation figure) {
    return figure.edition().isEmpty() ? "" : " in the " + figure.edition() + " edition";
  }
}
