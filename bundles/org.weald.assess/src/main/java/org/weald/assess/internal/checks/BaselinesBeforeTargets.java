package org.weald.assess.internal.checks;

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
import org.weald.model.TargetRule;

/** What a target starts from lies before it in time. */
final class BaselinesBeforeTargets implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      path(measure, book);
      content.figures(measure).stream()
          .filter(
              figure ->
                  figure.kind() == ObservationKind.BASELINE
                      || figure.kind() == ObservationKind.TARGET)
          .collect(Collectors.groupingBy(Observation::area))
          .values()
          .forEach(ofArea -> observed(measure, ofArea, book));
    }
  }

  private static void observed(Measure measure, List<Observation> ofArea, CheckBook book) {
    Comparator<Observation> byEnd = Comparator.comparing(figure -> figure.period().end());
    Optional<Observation> baseline =
        ofArea.stream().filter(one -> one.kind() == ObservationKind.BASELINE).min(byEnd);
    Optional<Observation> target =
        ofArea.stream().filter(one -> one.kind() == ObservationKind.TARGET).max(byEnd);
    if (baseline.isEmpty() || target.isEmpty()) {
      return;
    }
    if (baseline.get().period().start().isBefore(target.get().period().end())
        && !target.get().period().end().isBefore(baseline.get().period().end())) {
      book.passed(Findings.Kind.BASELINE);
      return;
    }
    failed(
        book.about(Findings.Kind.BASELINE, measure, baseline.get()),
        baseline.get().period(),
        target.get().period(),
        book);
  }

  /** A path's own points, where it prints them. */
  private static void path(Measure measure, CheckBook book) {
    if (measure.target().isEmpty()
        || !(measure.target().get() instanceof TargetRule.Trajectory path)
        || path.from().isEmpty()
        || path.to().isEmpty()) {
      return;
    }
    Period from = path.from().get().period();
    Period to = path.to().get().period();
    if (from.end().isBefore(to.end())) {
      book.passed(Findings.Kind.BASELINE);
      return;
    }
    failed(
        new CheckBook.About(
            Findings.Kind.BASELINE, measure.place(), measure.title(), measure.id(), "", "", ""),
        from,
        to,
        book);
  }

  private static void failed(
      CheckBook.About about, Period baseline, Period target, CheckBook book) {
    book.failed(
        about,
        Words.label(baseline),
        "before " + Words.label(target),
        "The baseline is of "
            + Words.label(baseline)
            + ", which is not before the target's "
            + Words.label(target)
            + ".");
  }
}
