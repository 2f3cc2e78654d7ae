package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * The mean of named periods, with a floor for the last one (METHODS.md, section 1: average). Before
 * every period is in nothing is decided; what the ones to come need is said.
 */
final class AverageRule {
  private final Question question;
  private final TargetRule.Average rule;
  private final Goal goal;
  private final List<Step> steps = new ArrayList<>();
  private final List<Observation> figures = new ArrayList<>();
  private final List<Period> missing = new ArrayList<>();

  private AverageRule(Question question, TargetRule.Average rule) {
    this.question = question;
    this.rule = rule;
    this.goal = Goal.of(rule.bound(), rule.target(), question.measure());
  }

  static StatusJudgement judge(Question question, TargetRule.Average rule) {
    return new AverageRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + "."));
    for (Period period : rule.over()) {
      figure(period).ifPresentOrElse(figures::add, () -> missing.add(period));
    }
    figures.forEach(figure -> steps.add(question.input(figure)));
    Optional<String> objection = objection();
    if (objection.isPresent()) {
      return answer(Status.NOT_TESTABLE, "Not testable: " + objection.get() + ".");
    }
    return missing.isEmpty() ? decide() : notAll();
  }

  /** What only a later edition knows of a period that has not ended is not known yet. */
  private Optional<Observation> figure(Period period) {
    return question
        .known()
        .at(question.measure(), question.area().id(), period, ObservationKind.ACTUAL)
        .filter(held -> !held.period().end().isAfter(lastDay()))
        .filter(held -> held.figure().hasNumber() || !isNothingYet(held));
  }

  private LocalDate lastDay() {
    LocalDate end = question.edition().period().end();
    LocalDate asAt = question.edition().asAt();
    return asAt.isAfter(end) ? asAt : end;
  }

  private static boolean isNothingYet(Observation held) {
    return held.figure().qualifiers().stream()
        .anyMatch(
            one ->
                switch (one) {
                  case NOT_AVAILABLE, NO_NEW_DATA, TO_BE_CONFIRMED, EMPTY, NOT_DUE -> true;
                  default -> false;
                });
  }

  private Optional<String> objection() {
    if (rule.over().isEmpty()) {
      return Optional.of("the rule names no periods");
    }
    for (Observation figure : figures) {
      if (!figure.figure().hasNumber()) {
        return Optional.of(
            "“" + figure.figure().raw() + "” " + Words.in(figure.period()) + " is no number");
      }
      Optional<String> other =
          NoCount.objection(figure, question.measure())
              .or(() -> Question.partOnly(figure).map(part -> "it is " + part))
              .or(() -> goal.objection(figure, question.measure()));
      if (other.isPresent()) {
        return Optional.of(in(figure) + ": " + other.get());
      }
    }
    return Optional.empty();
  }

  private StatusJudgement decide() {
    Extent mean = sum().map(sum -> divided(sum, figures.size()));
    if (mean.isExact()) {
      steps.add(Step.of(Step.Kind.NUMBER, "mean: " + sumWords() + " = " + mean(mean)));
    }
    BoundTest test = goal.test(rule.amberWithin());
    test.edgeStep().ifPresent(steps::add);
    Status ofMean = test.of(mean);
    Status ofFloor = rule.floor().isEmpty() ? Status.GREEN : floor();
    boolean floorDecides = ofMean == Status.GREEN || ofMean == Status.AMBER;
    Status status = floorDecides && ofFloor != Status.GREEN ? ofFloor : ofMean;
    String outcome =
        status == ofMean
            ? test.outcome(status, "the figures are not printed exactly enough")
            : ofFloor == Status.RED
                ? "the mean is reached, but " + belowFloor() + ": target not met"
                : "the last period's figure is not printed exactly enough for its floor";
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    String meanWords = mean.isExact() ? Words.withUnit(mean(mean), goal.unit()) : "A mean";
    return answer(
        status,
        Words.sentence(meanWords)
            + " on average over "
            + periods()
            + " against a target of "
            + goal.words()
            + ": "
            + outcome
            + ".");
  }

  private Extent sum() {
    return figures.stream()
        .map(figure -> Extent.of(figure.figure()))
        .reduce(Extent::plus)
        .orElseThrow();
  }

  private static BigDecimal divided(BigDecimal sum, int by) {
    return sum.divide(BigDecimal.valueOf(by), MathContext.DECIMAL128);
  }

  /** "(23 + 35 + 44) ÷ 3". */
  private String sumWords() {
    return figures.stream()
            .map(one -> Figures.print(one.figure().value().orElseThrow(), one.figure().decimals()))
            .collect(Collectors.joining(" + ", "(", ")"))
        + " ÷ "
        + figures.size();
  }

  private String mean(Extent mean) {
    return Figures.print(mean.lower().orElseThrow(), decimals() + 1);
  }

  private int decimals() {
    return figures.stream().mapToInt(one -> one.figure().decimals()).max().orElse(0);
  }

  private Status floor() {
    return floorGoal().test(Optional.empty()).of(Extent.of(last().figure()));
  }

  private Goal floorGoal() {
    return Goal.of(rule.bound(), rule.floor().orElseThrow(), question.measure());
  }

  private Observation last() {
    return figures.get(figures.size() - 1);
  }

  private String belowFloor() {
    return in(last()) + " is not " + floorGoal().words() + ", the floor of the last period";
  }

  /** Not due while a period is still to come; missing where one is past. */
  private StatusJudgement notAll() {
    List<Period> past =
        missing.stream().filter(period -> !period.end().isAfter(lastDay())).toList();
    String soFar =
        figures.isEmpty()
            ? ""
            : " So far: "
                + figures.stream().map(this::in).collect(Collectors.joining(", "))
                + "."
                + needed();
    if (!past.isEmpty()) {
      return answer(
          Status.MISSING,
          "No figure for "
              + labels(past)
              + " is in the text, and "
              + target()
              + " needs every one."
              + soFar);
    }
    return answer(
        Status.NOT_DUE,
        "Not due before the end of "
            + Words.label(rule.over().get(rule.over().size() - 1))
            + ": "
            + target()
            + "."
            + soFar);
  }

  /** What the periods to come need on average to reach the target. */
  private String needed() {
    Extent sum = sum();
    if (!sum.isExact()) {
      return "";
    }
    BigDecimal whole = goal.value().multiply(BigDecimal.valueOf(rule.over().size()));
    BigDecimal rest = divided(whole.subtract(sum.lower().orElseThrow()), missing.size());
    String words = Words.withUnit(Figures.print(rest, Math.max(decimals(), 0) + 1), goal.unit());
    return " "
        + Words.sentence(labels(missing))
        + (missing.size() == 1 ? " needs " : " need ")
        + rule.bound().words()
        + " "
        + words
        + (missing.size() == 1 ? "." : " on average.");
  }

  private StatusJudgement answer(Status status, String sentence) {
    Optional<Observation> shown = figures.isEmpty() ? Optional.empty() : Optional.of(last());
    return question.answer(status, shown, target(), sentence, steps);
  }

  private String in(Observation figure) {
    return Words.figure(figure, question.measure()) + " " + Words.in(figure.period());
  }

  private String periods() {
    return labels(rule.over());
  }

  private static String labels(List<Period> periods) {
    List<String> labels = periods.stream().map(Words::label).toList();
    int last = labels.size() - 1;
    return last < 1
        ? String.join("", labels)
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }

  private String target() {
    return goal.words()
        + " on average over "
        + periods()
        + rule.floor()
            .map(any -> ", and " + floorGoal().words() + " in the last of them")
            .orElse("");
  }
}
