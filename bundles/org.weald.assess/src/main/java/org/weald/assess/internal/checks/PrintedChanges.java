package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * A printed change is the difference of both years' figures, or that in per cent, with its sign.
 */
final class PrintedChanges implements FigureChecker {

  @Override
  public void check(Measure measure, Observation change, Content content, CheckBook book) {
    if (change.kind() != ObservationKind.CHANGE || !Printed.isExact(change)) {
      return;
    }
    Optional<Observation> now =
        content.actual(measure, change.area(), change.period(), change.edition());
    Optional<Observation> before = now.flatMap(figure -> content.yearBefore(measure, figure));
    if (before.isEmpty()) {
      return;
    }
    if (Units.own(change, measure)) {
      number(measure, change, before.get(), now.orElseThrow(), book);
    } else if (Units.isPercent(Units.of(change, measure))
        && Printed.value(before.get()).signum() != 0
        && !content.isClaimed(ChangeInPercent.FORM, measure, change)) {
      percent(measure, change, before.get(), now.orElseThrow(), book);
    }
  }

  /** Of a percentage, points are meant as often as per cent; either will do. */
  private static void number(
      Measure measure, Observation change, Observation before, Observation now, CheckBook book) {
    BigDecimal difference = Printed.value(now).subtract(Printed.value(before));
    boolean percentage = Units.isPercent(measure.unit()) && Printed.value(before).signum() != 0;
    if (percentage
        && Printed.agrees(
            change.figure(), ChangeInPercent.percent(Printed.value(before), Printed.value(now)))) {
      book.passed(Findings.Kind.CHANGE);
      return;
    }
    book.compare(
        Findings.Kind.CHANGE,
        measure,
        change,
        difference,
        () ->
            from(measure, before, now)
                + Words.signed(difference, change.figure().decimals())
                + (percentage ? " points" : ""));
  }

  private static void percent(
      Measure measure, Observation change, Observation before, Observation now, CheckBook book) {
    BigDecimal percent = ChangeInPercent.percent(Printed.value(before), Printed.value(now));
    book.compare(
        Findings.Kind.PERCENT_CHANGE,
        measure,
        change,
        percent,
        () ->
            from(measure, before, now)
                + Words.signed(percent, change.figure().decimals() + 1)
                + " %");
  }

  private static String from(Measure measure, Observation before, Observation now) {
    return "from " + Words.figure(before, measure) + " to " + Words.figure(now, measure) + " is ";
  }
}
