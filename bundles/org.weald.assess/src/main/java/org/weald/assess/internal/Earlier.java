package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Step;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/**
 * The figure a change is measured from: held, or derived from a printed change ("an increase of 24"
 * on 7,769 makes 7,745 the year before).
 *
 * @param value what it may stand for
 * @param period when
 * @param held the observation, empty where it is derived
 * @param words the figure in words, "7,745 crimes"
 * @param step where it comes from
 */
record Earlier(Extent value, Period period, Optional<Observation> held, String words, Step step) {

  private static final String ROUGHLY = "about ";

  /** The year before, held or derived; empty where neither is there. */
  static Optional<Earlier> yearBefore(Question question, Observation current) {
    return question
        .known()
        .yearBefore(current, question.measure())
        .filter(figure -> figure.figure().hasNumber())
        .filter(figure -> Question.partOnly(figure).isEmpty())
        .filter(figure -> !NoCount.is(figure, question.measure()))
        .map(figure -> held(question, figure))
        .or(() -> fromPrintedChange(question, current))
        .or(() -> fromPrintedPercentage(question, current));
  }

  /** The figure of the period of the same kind just before. */
  static Optional<Earlier> previous(Question question, Observation current) {
    Measure measure = question.measure();
    List<Observation> comparable =
        question.known().held(measure, current.area(), ObservationKind.ACTUAL).stream()
            .filter(figure -> figure.figure().hasNumber())
            .filter(figure -> Question.partOnly(figure).isEmpty())
            .filter(figure -> Units.same(figure, current, measure))
            .filter(figure -> !NoCount.is(figure, measure))
            .toList();
    return Spans.before(current, comparable).map(figure -> held(question, figure));
  }

  /** The last baseline before the figure; one of the figure's own kind of period first. */
  static Optional<Earlier> baseline(Question question, Observation current) {
    Measure measure = question.measure();
    return question.known().held(measure, current.area(), ObservationKind.BASELINE).stream()
        .filter(figure -> figure.figure().hasNumber())
        .filter(figure -> Units.same(figure, current, measure))
        .filter(figure -> !NoCount.is(figure, measure))
        .filter(figure -> figure.period().start().isBefore(current.period().end()))
        .max(
            Comparator.comparing(
                    (Observation figure) -> figure.period().kind() == current.period().kind())
                .thenComparing(Observation::period))
        .map(figure -> held(question, figure));
  }

  /** Whether it was worked back from a rounded percentage. */
  boolean isRough() {
    return held.isEmpty() && words.startsWith(ROUGHLY);
  }

  private static Earlier held(Question question, Observation figure) {
    return new Earlier(
        Extent.of(figure.figure()),
        figure.period(),
        Optional.of(figure),
        Words.figure(figure, question.measure()),
        question.input(figure));
  }

  /** A change printed in the measure's own unit: earlier = figure − change. */
  private static Optional<Earlier> fromPrintedChange(Question question, Observation current) {
    return changes(question, current).stream()
        .filter(change -> Units.same(change, current, question.measure()))
        .findFirst()
        .flatMap(
            change -> {
              BigDecimal now = current.figure().value().orElseThrow();
              BigDecimal by = change.figure().value().orElseThrow();
              BigDecimal before = now.subtract(by);
              int decimals = Words.decimals(current.figure(), question.measure());
              String sum =
                  Words.withUnit(number(now, decimals), "")
                      + (by.signum() < 0 ? " + " : " − ")
                      + number(by.abs(), decimals)
                      + " = "
                      + number(before, decimals);
              return derived(question, current, change, before, decimals, sum, true);
            });
  }

  /** Only a percentage is printed: earlier = figure ÷ (1 + change), known only roughly. */
  private static Optional<Earlier> fromPrintedPercentage(Question question, Observation current) {
    if (Units.isPercent(Units.of(current, question.measure()))) {
      return Optional.empty();
    }
    return changes(question, current).stream()
        .filter(change -> Units.isPercent(Units.of(change, question.measure())))
        .filter(change -> change.figure().number() > -100)
        .findFirst()
        .flatMap(
            change -> {
              BigDecimal now = current.figure().value().orElseThrow();
              BigDecimal factor =
                  BigDecimal.ONE.add(change.figure().value().orElseThrow().movePointLeft(2));
              int decimals = Words.decimals(current.figure(), question.measure());
              BigDecimal before =
                  now.divide(factor, MathContext.DECIMAL64)
                      .setScale(decimals, RoundingMode.HALF_UP);
              String sum =
                  number(now, decimals)
                      + " ÷ "
                      + factor.toPlainString()
                      + " = about "
                      + number(before, decimals);
              return derived(question, current, change, before, decimals, sum, false);
            });
  }

  private static Optional<Earlier> derived(
      Question question,
      Observation current,
      Observation change,
      BigDecimal before,
      int decimals,
      String sum,
      boolean exact) {
    if (!Extent.of(current.figure()).isExact() || !Extent.of(change.figure()).isExact()) {
      return Optional.empty();
    }
    Period period = current.period().yearBefore();
    Step step =
        new Step(
            Step.Kind.NUMBER,
            period.label() + " is not printed; from the printed change: " + sum,
            List.of(question.input(change)));
    String words =
        (exact ? "" : ROUGHLY)
            + Words.withUnit(number(before, decimals), Units.of(current, question.measure()));
    return Optional.of(new Earlier(Extent.exactly(before), period, Optional.empty(), words, step));
  }

  private static List<Observation> changes(Question question, Observation current) {
    return question
        .known()
        .held(question.measure(), current.area(), ObservationKind.CHANGE)
        .stream()
        .filter(change -> change.period().sameStretch(current.period()))
        .filter(change -> change.figure().hasNumber())
        .toList();
  }

  private static String number(BigDecimal value, int decimals) {
    return org.weald.model.Figures.print(value, decimals);
  }
}
