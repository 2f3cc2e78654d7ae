package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.weald.assess.series.Thresholds;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.TargetRule;

/**
 * The number a measure is to reach, where its rule names one.
 *
 * @param bound the side it has to be on
 * @param number what is to be reached
 * @param due the period it is set for; empty where it holds throughout
 * @param words "at most 10 per 100,000"
 */
record Aim(Bound bound, BigDecimal number, Optional<Period> due, String words) {

  /** Whether at least that much is wanted, or at most. */
  boolean atLeast() {
    return bound == Bound.AT_LEAST || bound == Bound.ABOVE;
  }

  /** Whether a figure reaches it. */
  boolean isMetBy(Figure figure) {
    return Thresholds.holds(bound, figure.value().orElseThrow(), number);
  }

  double value() {
    return number.doubleValue();
  }

  /** The number of a measure's rule; of targets set for periods the last that is held. */
  static Optional<Aim> of(Question question) {
    return question.measure().target().flatMap(rule -> of(question, rule));
  }

  private static Optional<Aim> of(Question question, TargetRule rule) {
    if (rule instanceof TargetRule.Threshold threshold) {
      return threshold.target().isPresent()
          ? of(question, threshold.bound(), threshold.target().get(), Optional.empty())
          : held(question, threshold.bound());
    }
    if (rule instanceof TargetRule.Trajectory path) {
      return path.to().isPresent()
          ? of(
              question,
              path.bound(),
              path.to().get().figure(),
              Optional.of(path.to().get().period()))
          : held(question, path.bound());
    }
    if (rule instanceof TargetRule.Duration duration) {
      return of(question, duration.bound(), duration.target(), Optional.empty());
    }
    return Optional.empty();
  }

  private static Optional<Aim> held(Question question, Bound bound) {
    Measure measure = question.measure();
    return question.known().held(measure, question.area().id(), ObservationKind.TARGET).stream()
        .filter(target -> target.figure().hasNumber() && !target.figure().isHeldBack())
        .filter(target -> Units.own(target, measure))
        .max(Comparator.comparing((Observation target) -> target.period().end()))
        .flatMap(target -> of(question, bound, target.figure(), Optional.of(target.period())));
  }

  private static Optional<Aim> of(
      Question question, Bound bound, Figure figure, Optional<Period> due) {
    if (!figure.hasNumber()) {
      return Optional.empty();
    }
    String number =
        Words.withUnit(
            org.weald.model.Figures.print(
                figure.value().orElseThrow(), Words.decimals(figure, question.measure())),
            question.measure().unit());
    return Optional.of(
        new Aim(bound, figure.value().orElseThrow(), due, bound.words() + " " + number));
  }
}
