package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.TargetRule;

/**
 * Percentages are never added, averaged or tested without the counts they are of: a small district
 * would count as much as a large one.
 */
final class PercentagesWithoutCounts implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      if (Units.isPercent(measure.unit()) && measure.kind() == MeasureKind.PROPORTION) {
        averagedOverAreas(measure, content, book);
        averagedByRule(measure, content, book);
        untested(measure, content, book);
      }
    }
  }

  /** A county that is the sum or the plain mean of its districts' percentages. */
  private static void averagedOverAreas(Measure measure, Content content, CheckBook book) {
    for (Observation whole : content.figures(measure)) {
      List<Area> parts = content.partsOf(whole.area());
      if (whole.kind() != ObservationKind.ACTUAL
          || !Printed.isExact(whole)
          || parts.size() < 2
          || Counts.of(measure, whole, content).isPresent()) {
        continue;
      }
      List<Observation> figures = new ArrayList<>();
      for (Area part : parts) {
        content.actual(measure, part.id(), whole.period(), whole.edition()).ifPresent(figures::add);
      }
      if (figures.size() == parts.size()) {
        plain(measure, whole, figures, book);
      }
    }
  }

  /** A sum of percentages is a slip; a mean may be chance, as districts are of like size. */
  private static void plain(
      Measure measure, Observation whole, List<Observation> parts, CheckBook book) {
    BigDecimal sum = parts.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
    String printed = Printed.print(whole.figure());
    CheckBook.About about = book.about(Findings.Kind.WITHOUT_COUNTS, measure, whole);
    if (sum.signum() != 0 && Printed.agrees(whole.figure(), sum)) {
      book.failed(
          about,
          printed,
          "",
          printed
              + " is the sum of the "
              + parts.size()
              + " percentages it is made of; without their counts they cannot be added.");
    } else if (sum.signum() != 0 && Printed.agrees(whole.figure(), mean)) {
      book.note(
          about,
          printed,
          "",
          printed
              + " is also the plain mean of the "
              + parts.size()
              + " percentages it is made of; without their counts nobody can tell whether it was"
              + " worked out from people or from percentages.");
    }
  }

  /**
   * A target on the mean of several periods' percentages. The document sets it so and prints no
   * mean yet: a limit of what can be worked out, and no slip.
   */
  private static void averagedByRule(Measure measure, Content content, CheckBook book) {
    Optional<TargetRule.Average> rule =
        measure
            .target()
            .filter(TargetRule.Average.class::isInstance)
            .map(TargetRule.Average.class::cast);
    rule.ifPresent(
        average -> {
          List<Observation> figures =
              content.figures(measure).stream()
                  .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
                  .filter(Printed::isExact)
                  .filter(figure -> average.over().stream().anyMatch(figure.period()::sameStretch))
                  .filter(figure -> Counts.of(measure, figure, content).isEmpty())
                  .toList();
          if (!figures.isEmpty()) {
            Observation last = figures.get(figures.size() - 1);
            book.note(
                book.about(Findings.Kind.WITHOUT_COUNTS, measure, last),
                Printed.print(last.figure()),
                "",
                "The target is on the mean of "
                    + average.over().size()
                    + " percentages, and "
                    + Words.count(figures.size(), "figure has", "figures have")
                    + " no counts; without them they cannot be averaged.");
          }
        });
  }

  /** Two percentages without counts or an error: whether the change is real cannot be tested. */
  private static void untested(Measure measure, Content content, CheckBook book) {
    List<Observation> figures =
        content.figures(measure).stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .filter(Printed::isExact)
            .filter(figure -> figure.spread().isEmpty())
            .toList();
    if (figures.isEmpty() || measure.judging().tolerance().isPresent()) {
      return;
    }
    Observation last = figures.get(figures.size() - 1);
    boolean compared =
        content.yearBefore(measure, last).isPresent()
            && Counts.of(measure, last, content).isEmpty();
    if (compared) {
      book.note(
          book.about(Findings.Kind.WITHOUT_COUNTS, measure, last),
          Printed.print(last.figure()),
          "",
          "Whether the change to "
              + Words.figure(last, measure)
              + " is real is not tested: the counts behind the percentage are not in the text.");
    }
  }
}
