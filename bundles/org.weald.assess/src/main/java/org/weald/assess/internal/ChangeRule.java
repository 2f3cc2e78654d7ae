package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.assess.series.Thresholds;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Observation;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** A figure against an earlier one (METHODS.md, section 1: change). */
final class ChangeRule {
  private final Question question;
  private final TargetRule.Change rule;
  private final List<Step> steps = new ArrayList<>();

  private ChangeRule(Question question, TargetRule.Change rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Change rule) {
    return new ChangeRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    return question.obstacle(target()).orElseGet(this::withFigure);
  }

  private StatusJudgement withFigure() {
    Observation current =
        question.known().current(question.measure(), question.area()).orElseThrow();
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + "."));
    steps.add(question.input(current));
    return earlier(current)
        .map(before -> ofOneKind(current, before))
        .orElseGet(() -> nothingToCompare(current));
  }

  private Optional<Earlier> earlier(Observation current) {
    return switch (rule.from()) {
      case PREVIOUS_PERIOD -> Earlier.previous(question, current);
      case PREVIOUS_YEAR, SAME_PERIOD_LAST_YEAR -> Earlier.yearBefore(question, current);
      case BASELINE -> Earlier.baseline(question, current);
    };
  }

  /** A year's figure is never held against a month's, nor against a part of a year's. */
  private StatusJudgement ofOneKind(Observation current, Earlier earlier) {
    Optional<String> part = earlier.held().flatMap(Question::partOnly);
    if (earlier.period().kind() == current.period().kind() && part.isEmpty()) {
      return compare(current, earlier);
    }
    steps.add(earlier.step());
    return refuse(
        current,
        rule.from().words()
            + ", "
            + earlier.words()
            + ", is "
            + part.orElseGet(
                () ->
                    "for a "
                        + earlier.period().kind().words()
                        + " ("
                        + Words.label(earlier.period())
                        + "), not for a "
                        + current.period().kind().words()));
  }

  private StatusJudgement nothingToCompare(Observation current) {
    return refuse(
        current,
        switch (rule.from()) {
          case BASELINE -> "no baseline is in the text";
          case PREVIOUS_PERIOD ->
              "no comparable figure for "
                  + Spans.before(current.period()).map(Words::label).orElse("the period before")
                  + " is in the text";
          case PREVIOUS_YEAR, SAME_PERIOD_LAST_YEAR ->
              "no comparable figure for "
                  + current.period().yearBefore().label()
                  + ", nor a change on it, is in the text"
                  + question.earlierLeftOut(current);
        });
  }

  private StatusJudgement refuse(Observation current, String why) {
    return question.answer(
        Status.NOT_TESTABLE,
        Optional.of(current),
        target(),
        "Not testable: "
            + Words.figure(current, question.measure())
            + " "
            + Words.in(current.period())
            + ", but "
            + why
            + ".",
        steps);
  }

  private StatusJudgement compare(Observation current, Earlier earlier) {
    steps.add(earlier.step());
    if (isShareOfNothing(earlier)) {
      return refuse(current, rule.from().words() + " was 0, and a percentage of 0 says nothing");
    }
    Extent now = Extent.of(current.figure());
    Extent difference = now.minus(earlier.value());
    if (difference.isExact()) {
      int decimals = Words.decimals(current.figure(), question.measure());
      steps.add(
          Step.of(
              Step.Kind.NUMBER,
              "difference " + Words.signed(difference.lower().orElseThrow(), decimals)));
    }
    return switch (answer(difference, earlier)) {
      case YES -> decide(Status.GREEN, current, earlier, "on target");
      case NO -> decide(Status.RED, current, earlier, "target not met");
      case UNDECIDED ->
          decide(
              Status.NOT_TESTABLE,
              current,
              earlier,
              "not testable, the figures are not printed exactly enough");
    };
  }

  private boolean isShareOfNothing(Earlier earlier) {
    return rule.by().filter(by -> by.scale() == Amount.Scale.PERCENT).isPresent()
        && earlier.value().isExact()
        && earlier.value().contains(BigDecimal.ZERO);
  }

  private Extent.Answer answer(Extent difference, Earlier earlier) {
    if (rule.by().isEmpty()) {
      return switch (rule.way()) {
        case REDUCE -> difference.is(Bound.BELOW, BigDecimal.ZERO);
        case INCREASE -> difference.is(Bound.ABOVE, BigDecimal.ZERO);
        case MAINTAIN -> noWorse(difference);
      };
    }
    Optional<BigDecimal> size = size(earlier);
    if (size.isEmpty()) {
      return Extent.Answer.UNDECIDED;
    }
    BigDecimal by = size.get();
    return switch (rule.way()) {
      case REDUCE -> difference.is(Bound.AT_MOST, by.negate());
      case INCREASE -> difference.is(Bound.AT_LEAST, by);
      case MAINTAIN ->
          both(difference.is(Bound.AT_LEAST, by.negate()), difference.is(Bound.AT_MOST, by));
    };
  }

  /** Kept without a tolerance means: not worse; where no way is better, the same. */
  private Extent.Answer noWorse(Extent difference) {
    return switch (question.measure().better()) {
      case HIGHER -> difference.is(Bound.AT_LEAST, BigDecimal.ZERO);
      case LOWER -> difference.is(Bound.AT_MOST, BigDecimal.ZERO);
      case NONE ->
          both(
              difference.is(Bound.AT_LEAST, BigDecimal.ZERO),
              difference.is(Bound.AT_MOST, BigDecimal.ZERO));
    };
  }

  private static Extent.Answer both(Extent.Answer one, Extent.Answer other) {
    if (one == Extent.Answer.NO || other == Extent.Answer.NO) {
      return Extent.Answer.NO;
    }
    return one == Extent.Answer.YES ? other : one;
  }

  /** The change asked for, in the measure's unit; a percentage needs an exact earlier figure. */
  private Optional<BigDecimal> size(Earlier earlier) {
    Amount by = rule.by().orElseThrow();
    if (by.scale() != Amount.Scale.PERCENT) {
      return Optional.of(by.value());
    }
    return earlier.value().isExact()
        ? earlier.value().lower().map(value -> Thresholds.size(by, value))
        : Optional.empty();
  }

  private StatusJudgement decide(
      Status status, Observation current, Earlier earlier, String outcome) {
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    String derived = earlier.held().isPresent() ? "" : " (from the printed change)";
    return question.answer(
        status,
        Optional.of(current),
        target(),
        Words.sentence(Words.figure(current, question.measure()))
            + " "
            + Words.in(current.period())
            + " after "
            + earlier.words()
            + " "
            + Words.in(earlier.period())
            + derived
            + "; the target is "
            + target()
            + ": "
            + outcome
            + ".",
        steps);
  }

  private String less() {
    return isCounted() ? "fewer than " : "lower than ";
  }

  private String more() {
    return isCounted() ? "more than " : "higher than ";
  }

  private boolean isCounted() {
    return switch (question.measure().kind()) {
      case COUNT, CLUSTERED -> true;
      default -> false;
    };
  }

  private String target() {
    String amount = rule.by().map(BoundTest::words).orElse("");
    String from = rule.from().words();
    return switch (rule.way()) {
      case REDUCE -> amount.isEmpty() ? less() + from : "at least " + amount + " " + less() + from;
      case INCREASE ->
          amount.isEmpty() ? more() + from : "at least " + amount + " " + more() + from;
      case MAINTAIN ->
          amount.isEmpty() ? "no worse than " + from : "within " + amount + " of " + from;
    };
  }
}
