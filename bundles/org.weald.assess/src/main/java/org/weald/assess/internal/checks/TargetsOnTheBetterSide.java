package org.weald.assess.internal.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.internal.Extent;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Bound;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Polarity;
import org.weald.model.TargetRule;

/** A target asks for better, not for worse: above the baseline where higher is better. */
final class TargetsOnTheBetterSide implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      if (measure.better() != Polarity.NONE) {
        rule(measure, book);
        content.figures(measure).stream()
            .filter(figure -> figure.figure().hasNumber())
            .filter(
                figure ->
                    figure.kind() == ObservationKind.BASELINE
                        || figure.kind() == ObservationKind.TARGET)
            .collect(Collectors.groupingBy(Observation::area))
            .values()
            .forEach(ofArea -> against(measure, ofArea, book));
      }
    }
  }

  private static void against(Measure measure, List<Observation> ofArea, CheckBook book) {
    Comparator<Observation> byEnd = Comparator.comparing(figure -> figure.period().end());
    Optional<Observation> baseline =
        ofArea.stream()
            .filter(one -> one.kind() == ObservationKind.BASELINE && Printed.isExact(one))
            .max(byEnd);
    Optional<Observation> target =
        ofArea.stream().filter(one -> one.kind() == ObservationKind.TARGET).max(byEnd);
    if (baseline.isEmpty()
        || target.isEmpty()
        || !Units.same(baseline.get(), target.get(), measure)) {
      return;
    }
    boolean higher = measure.better() == Polarity.HIGHER;
    Extent.Answer worse =
        Extent.of(target.get().figure())
            .is(higher ? Bound.BELOW : Bound.ABOVE, Printed.value(baseline.get()));
    if (worse != Extent.Answer.YES) {
      book.passed(Findings.Kind.TARGET_SIDE);
      return;
    }
    book.failed(
        book.about(Findings.Kind.TARGET_SIDE, measure, target.get()),
        Printed.print(target.get().figure()),
        (higher ? "at least " : "at most ") + Printed.print(baseline.get().figure()),
        "Where "
            + measure.better().code()
            + " is better, the target of "
            + Words.figure(target.get(), measure)
            + " asks for less than the baseline of "
            + Words.figure(baseline.get(), measure)
            + " has reached.");
  }

  /** "At most" of what should rise, "reduce" what should grow. */
  private static void rule(Measure measure, CheckBook book) {
    Optional<String> asked = measure.target().flatMap(TargetsOnTheBetterSide::side);
    if (asked.isEmpty()) {
      return;
    }
    boolean up =
        asked.get().equals("at least")
            || asked.get().equals("above")
            || asked.get().equals("increase");
    if (up == (measure.better() == Polarity.HIGHER)) {
      book.passed(Findings.Kind.TARGET_SIDE);
      return;
    }
    book.failed(
        new CheckBook.About(
            Findings.Kind.TARGET_SIDE, measure.place(), measure.title(), measure.id(), "", "", ""),
        asked.get(),
        measure.better().code() + " is better",
        "The target's rule says “"
            + asked.get()
            + "”, but of this measure "
            + measure.better().code()
            + " is better.");
  }

  private static Optional<String> side(TargetRule rule) {
    if (rule instanceof TargetRule.Threshold threshold) {
      return Optional.of(threshold.bound().words());
    }
    if (rule instanceof TargetRule.Trajectory path) {
      return Optional.of(path.bound().words());
    }
    if (rule instanceof TargetRule.Average average) {
      return Optional.of(average.bound().words());
    }
    if (rule instanceof TargetRule.Duration duration) {
      return Optional.of(duration.bound().words());
    }
    if (rule instanceof TargetRule.Change change
        && change.way() != TargetRule.Change.Way.MAINTAIN) {
      return Optional.of(change.way() == TargetRule.Change.Way.INCREASE ? "increase" : "reduce");
    }
    return Optional.empty();
  }
}
