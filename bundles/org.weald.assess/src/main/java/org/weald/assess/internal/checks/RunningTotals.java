package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Qualifier;

/** A cumulative figure is the one before plus what the period added, and never falls. */
final class RunningTotals implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      content.figures(measure).stream()
          .filter(figure -> figure.kind() == ObservationKind.ACTUAL && Printed.isExact(figure))
          .collect(Collectors.groupingBy(Observation::area))
          .values()
          .forEach(ofArea -> check(measure, ofArea, book));
    }
  }

  private static void check(Measure measure, List<Observation> ofArea, CheckBook book) {
    if (ofArea.stream().noneMatch(RunningTotals::isCumulative)) {
      return;
    }
    List<Observation> inOrder =
        ofArea.stream().sorted(Comparator.comparing(Observation::period)).toList();
    for (Observation total : inOrder) {
      if (isCumulative(total)) {
        Optional<Observation> added =
            inOrder.stream()
                .filter(one -> !isCumulative(one) && one.period().sameStretch(total.period()))
                .findFirst();
        before(total, inOrder).ifPresent(one -> check(measure, total, one, added, book));
      }
    }
  }

  /** The total before: cumulative itself, or the first period's own figure. */
  private static Optional<Observation> before(Observation total, List<Observation> inOrder) {
    List<Observation> earlier =
        inOrder.stream()
            .filter(one -> one.period().kind() == total.period().kind())
            .filter(one -> isJustBefore(one.period(), total.period()))
            .toList();
    Optional<Observation> cumulative =
        earlier.stream().filter(RunningTotals::isCumulative).findFirst();
    boolean first =
        earlier.stream()
            .anyMatch(
                one ->
                    inOrder.stream()
                        .noneMatch(other -> other.period().compareTo(one.period()) < 0));
    return cumulative.or(() -> first ? Optional.of(earlier.get(0)) : Optional.empty());
  }

  private static boolean isJustBefore(Period one, Period other) {
    return one.end().plusDays(1).equals(other.start());
  }

  private static void check(
      Measure measure,
      Observation total,
      Observation before,
      Optional<Observation> added,
      CheckBook book) {
    if (added.isPresent()) {
      BigDecimal sum = Printed.value(before).add(Printed.value(added.get()));
      book.compare(
          Findings.Kind.SUM,
          measure,
          total,
          sum,
          () ->
              Printed.plain(Printed.value(before))
                  + " up to "
                  + Words.label(before.period())
                  + " and "
                  + Printed.plain(Printed.value(added.get()))
                  + " after it make "
                  + Printed.plain(sum));
    } else if (Printed.value(total).compareTo(Printed.value(before)) >= 0) {
      book.passed(Findings.Kind.SUM);
    } else {
      String least = "at least " + Printed.print(before.figure());
      book.failed(
          book.about(Findings.Kind.SUM, measure, total),
          Printed.print(total.figure()),
          least,
          "A running total cannot fall: "
              + Printed.print(before.figure())
              + " was counted up to "
              + Words.label(before.period())
              + "; "
              + Printed.print(total.figure())
              + " is printed.");
    }
  }

  private static boolean isCumulative(Observation figure) {
    return figure.figure().qualifiers().contains(Qualifier.CUMULATIVE);
  }
}
