package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Step;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Periods;

/**
 * The change on the year before (METHODS.md, section 2). Difference and per cent are stated
 * wherever both years are known; whether the change is more than chance is a test's matter, and
 * without one it is not assessed.
 */
final class OneYear {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Question question;
  private final List<Step> steps = new ArrayList<>();

  private OneYear(Question question) {
    this.question = question;
  }

  static DirectionJudgement judge(Question question) {
    return new OneYear(question).judge();
  }

  /** No assessment, with its reason. */
  static DirectionJudgement notAssessed(String reason, List<Step> steps) {
    return new DirectionJudgement(
        Direction.NOT_ASSESSED,
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Words.sentence(reason) + ".",
        steps);
  }

  private DirectionJudgement judge() {
    Optional<Observation> current = question.known().current(question.measure(), question.area());
    if (current.isEmpty()) {
      return notAssessed("not assessed: no figure for " + question.edition().label(), steps);
    }
    Observation figure = current.get();
    steps.add(question.input(figure));
    if (figure.figure().isHeldBack()) {
      return notAssessed("not assessed: " + Words.heldBack(figure), steps);
    }
    if (!figure.figure().hasNumber()) {
      return notAssessed("not assessed: “" + figure.figure().raw() + "” is no number", steps);
    }
    Optional<String> part = Question.partOnly(figure);
    if (part.isPresent()) {
      return notAssessed("not assessed: the figure is " + part.get(), steps);
    }
    Optional<String> objection = NoCount.objection(figure, question.measure());
    if (objection.isPresent()) {
      return notAssessed("not assessed: " + objection.get(), steps);
    }
    return Earlier.yearBefore(question, figure)
        .map(earlier -> compare(figure, earlier))
        .orElseGet(() -> nothingBefore(figure));
  }

  private DirectionJudgement nothingBefore(Observation figure) {
    String before = figure.period().yearBefore().label();
    Optional<DirectionJudgement> heldBack = heldBackBefore(figure);
    if (heldBack.isPresent()) {
      return heldBack.get();
    }
    return notAssessed(
        "not assessed: no comparable figure for "
            + before
            + " is in the text"
            + question.earlierLeftOut(figure),
        steps);
  }

  /** What is held back of the year before cannot be compared with, nor what it was be said. */
  private Optional<DirectionJudgement> heldBackBefore(Observation figure) {
    return question
        .known()
        .yearBefore(figure, question.measure())
        .filter(earlier -> earlier.figure().isHeldBack())
        .map(earlier -> notAssessed("not assessed: " + Words.heldBack(earlier), steps));
  }

  private DirectionJudgement compare(Observation figure, Earlier earlier) {
    steps.add(earlier.step());
    Optional<DirectionJudgement> heldBack = heldBackBefore(figure);
    if (heldBack.isPresent()) {
      return heldBack.get();
    }
    Optional<Judging.Break> between =
        Breaks.between(question.measure(), earlier.period(), figure.period());
    if (between.isPresent()) {
      return notAssessed(
          "not assessed: "
              + Breaks.words(between.get())
              + " lies between the two years, so they are not comparable",
          steps);
    }
    Extent now = Extent.of(figure.figure());
    if (!now.isExact() || !earlier.value().isExact()) {
      String raw = now.isExact() ? earlier.words() : Words.figure(figure, question.measure());
      return notAssessed("not assessed: “" + raw + "” is not exact", steps);
    }
    BigDecimal before = earlier.value().lower().orElseThrow();
    BigDecimal difference = now.lower().orElseThrow().subtract(before);
    // A printed "+24" says it all; what a rounded percentage gives is only roughly so.
    String derived =
        earlier.isRough()
            ? " The year before, " + earlier.words() + ", follows from the printed percentage."
            : "";
    Movement movement =
        new Movement(
            difference,
            percent(difference, before),
            words(figure, difference, before, earlier.period()),
            derived);
    boolean points = Units.isPercent(Units.of(figure, question.measure()));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "difference "
                + Words.signed(difference, Words.decimals(figure.figure(), question.measure()))
                + (points ? " percentage points" : "")
                + movement
                    .percent()
                    .filter(any -> !points)
                    .map(percent -> " (" + Words.signed(percent, 1) + " %)")
                    .orElse("")));
    return tested(figure, earlier, movement);
  }

  private DirectionJudgement tested(Observation figure, Earlier earlier, Movement movement) {
    OneYearTest.Outcome outcome = OneYearTest.of(question, figure, earlier);
    steps.addAll(outcome.steps());
    if (outcome.isTolerance()) {
      return tolerated(outcome, movement);
    }
    if (outcome.p().isEmpty()) {
      steps.add(Step.of(Step.Kind.OUTCOME, "Not assessed: " + outcome.reason() + "."));
      return result(outcome, movement, "; not assessed: " + outcome.reason());
    }
    double p = outcome.p().getAsDouble();
    String tail = "";
    if (movement.difference().signum() != 0) {
      tail = ", " + (Trend.isReal(p) ? Words.UNUSUAL : Words.USUAL);
    }
    if (outcome.direction() == Direction.NOT_ASSESSED) {
      tail += "; neither way is declared better";
    }
    steps.add(
        Step.of(
            Step.Kind.OUTCOME,
            outcome.test() + ", " + Words.p(p) + ": " + outcome.direction().words() + "."));
    return result(outcome, movement, tail);
  }

  /** A tolerance the plan declares is no test, and every place that shows it says so. */
  private DirectionJudgement tolerated(OneYearTest.Outcome outcome, Movement movement) {
    boolean within = outcome.direction() == Direction.MAINTAINING;
    String tail = (within ? ", within " : ", more than ") + outcome.reason();
    steps.add(
        Step.of(
            Step.Kind.OUTCOME,
            Words.sentence(tail.substring(2)) + ": " + outcome.direction().words() + "."));
    return result(outcome, movement, tail);
  }

  private DirectionJudgement result(OneYearTest.Outcome outcome, Movement movement, String tail) {
    return new DirectionJudgement(
        outcome.direction(),
        outcome.test(),
        outcome.p(),
        OptionalDouble.of(movement.difference().doubleValue()),
        movement.percent().isPresent()
            ? OptionalDouble.of(movement.percent().get().doubleValue())
            : OptionalDouble.empty(),
        movement.words() + tail + "." + movement.derived(),
        steps);
  }

  private static Optional<BigDecimal> percent(BigDecimal difference, BigDecimal before) {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(difference.multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64));
  }

  /**
   * "+24 on last year (+0.3 %)"; of percentages "+1 percentage point on last year (97 % to 98 %)".
   */
  private String words(Observation figure, BigDecimal difference, BigDecimal before, Period then) {
    boolean part = Words.isPartOfYear(then.kind());
    String on = " on " + (part ? named(then) : "last year");
    if (difference.signum() == 0) {
      return "The same as " + (part ? "in " + named(then) : "last year");
    }
    int decimals =
        Math.max(
            Words.decimals(figure.figure(), question.measure()), Math.max(0, difference.scale()));
    String signed = Words.signed(difference, decimals);
    String unit = Units.of(figure, question.measure());
    if (Units.isPercent(unit)) {
      boolean one = difference.abs().compareTo(BigDecimal.ONE) == 0;
      return signed + " percentage point" + (one ? "" : "s") + on;
    }
    if (Units.isPounds(unit)) {
      signed = signed.charAt(0) + Words.withUnit(signed.substring(1), unit);
    }
    return signed
        + on
        + percent(difference, before)
            .map(percent -> " (" + Words.signedPercent(percent) + ")")
            .orElse("");
  }

  /** "February 2021", also where a table writes 2021-02. */
  private static String named(Period period) {
    return Periods.label(period.kind(), period.start(), period.end());
  }

  /** How far a figure moved. */
  private record Movement(
      BigDecimal difference, Optional<BigDecimal> percent, String words, String derived) {}
}
