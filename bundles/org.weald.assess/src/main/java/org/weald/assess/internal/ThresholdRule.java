package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Qualifier;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * A figure against a bound (METHODS.md, section 1: threshold). Without a declared tolerance there
 * is no Amber.
 */
final class ThresholdRule {
  private final Question question;
  private final TargetRule.Threshold rule;
  private final List<Step> steps = new ArrayList<>();

  private ThresholdRule(Question question, TargetRule.Threshold rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Threshold rule) {
    return new ThresholdRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    if (rule.target().isPresent()) {
      Figure target = rule.target().get();
      String unit = target.unit().isEmpty() ? question.measure().unit() : target.unit();
      return question
          .obstacle(words(target, unit))
          .orElseGet(() -> against(target, unit, Optional.empty()));
    }
    return question.obstacle("").map(this::withAnyTarget).orElseGet(this::againstPrinted);
  }

  /** The printed target of the same period; one of another period decides nothing. */
  private StatusJudgement againstPrinted() {
    Observation figure = figure();
    Optional<Observation> target = printedTarget(figure);
    if (target.isEmpty()) {
      return noPrintedTarget(figure);
    }
    if (!target.get().figure().hasNumber()) {
      return question.answer(
          Status.NOT_TESTABLE,
          Optional.of(figure),
          target.get().figure().raw(),
          "Not testable: the printed target, “" + target.get().figure().raw() + "”, is no number.",
          List.of(question.input(figure)));
    }
    return against(target.get().figure(), Units.of(target.get(), question.measure()), target);
  }

  private Optional<Observation> printedTarget(Observation figure) {
    Measure measure = question.measure();
    List<Observation> targets =
        question.known().held(measure, figure.area(), ObservationKind.TARGET).stream()
            .filter(target -> target.period().sameStretch(figure.period()))
            .toList();
    return targets.stream()
        .filter(target -> Units.same(target, figure, measure))
        .findFirst()
        .or(() -> targets.stream().findFirst());
  }

  private StatusJudgement noPrintedTarget(Observation figure) {
    Measure measure = question.measure();
    String held =
        question.known().held(measure, figure.area(), ObservationKind.TARGET).stream()
            .reduce((earlier, later) -> later)
            .map(
                target ->
                    " The target held is "
                        + Words.figure(target, measure)
                        + " for "
                        + target.period().label()
                        + ".")
            .orElse("");
    return question.answer(
        Status.CONTEXT,
        Optional.of(figure),
        "",
        "No target set for " + figure.period().label() + "." + held,
        List.of(
            Step.of(
                Step.Kind.RULE, rule.bound().words() + " the printed target of the same period"),
            question.input(figure)));
  }

  /** Names the target of the edition's year also where there is no figure to test against it. */
  private StatusJudgement withAnyTarget(StatusJudgement obstacle) {
    String target =
        question
            .known()
            .held(question.measure(), question.area().id(), ObservationKind.TARGET)
            .stream()
            .filter(held -> question.known().endsWithin(held.period()))
            .reduce((earlier, later) -> later)
            .map(held -> words(held.figure(), Units.of(held, question.measure())))
            .orElse("");
    return new StatusJudgement(
        obstacle.status(),
        obstacle.basis(),
        obstacle.word(),
        obstacle.figure(),
        target,
        obstacle.sentence(),
        obstacle.steps());
  }

  private StatusJudgement against(Figure target, String unit, Optional<Observation> printed) {
    Observation figure = figure();
    steps.add(Step.of(Step.Kind.RULE, ruleWords(target, unit, printed.isPresent())));
    steps.add(question.input(figure));
    printed.ifPresent(observation -> steps.add(question.input(observation)));
    if (!Units.of(figure, question.measure()).equalsIgnoreCase(unit)
        && !(Units.isPercent(unit) && Units.isPercent(Units.of(figure, question.measure())))) {
      return decide(
          Status.NOT_TESTABLE,
          target,
          unit,
          "the figure is in “"
              + Units.of(figure, question.measure())
              + "”, the target in “"
              + unit
              + "”; figures in different units are never compared");
    }
    if (isRelative(figure.figure()) != isRelative(target)) {
      return decide(
          Status.NOT_TESTABLE,
          target,
          unit,
          "one of the two is printed relative to another figure, the other is not");
    }
    return compare(figure, target, unit);
  }

  /** "4.7 % below" the national average is no 4.7 %. */
  private static boolean isRelative(Figure figure) {
    return figure.qualifiers().contains(Qualifier.RELATIVE);
  }

  private StatusJudgement compare(Observation figure, Figure target, String unit) {
    BigDecimal goal = goal(target);
    Extent extent = Extent.of(figure.figure());
    if (extent.isExact()) {
      int decimals = Math.max(figure.figure().decimals(), target.decimals());
      BigDecimal value = figure.figure().value().orElseThrow();
      steps.add(
          Step.of(
              Step.Kind.NUMBER,
              "figure minus target: " + Words.signed(value.subtract(goal), decimals)));
    }
    Extent.Answer met = extent.is(rule.bound(), goal);
    if (met == Extent.Answer.YES) {
      return decide(Status.GREEN, target, unit, "on target");
    }
    if (rule.amberWithin().isPresent()) {
      return withTolerance(extent, met, goal, target, unit);
    }
    return met == Extent.Answer.NO
        ? decide(Status.RED, target, unit, "target not met")
        : decide(Status.NOT_TESTABLE, target, unit, undecided(figure));
  }

  private StatusJudgement withTolerance(
      Extent extent, Extent.Answer met, BigDecimal goal, Figure target, String unit) {
    Amount tolerance = rule.amberWithin().orElseThrow();
    BigDecimal edge =
        isLower(rule.bound())
            ? goal.subtract(size(tolerance, goal))
            : goal.add(size(tolerance, goal));
    Bound within = isLower(rule.bound()) ? Bound.AT_LEAST : Bound.AT_MOST;
    Extent.Answer near = extent.is(within, edge);
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "amber " + within.words() + " " + edge.stripTrailingZeros().toPlainString()));
    if (met == Extent.Answer.NO && near == Extent.Answer.YES) {
      return decide(
          Status.AMBER,
          target,
          unit,
          "target not met, but within the tolerance of " + amount(tolerance));
    }
    return near == Extent.Answer.NO
        ? decide(Status.RED, target, unit, "target not met")
        : decide(Status.NOT_TESTABLE, target, unit, undecided(figure()));
  }

  private static String undecided(Observation figure) {
    return "“"
        + figure.figure().raw()
        + "” does not say on which side of the target the figure lies";
  }

  private StatusJudgement decide(Status status, Figure target, String unit, String outcome) {
    Observation figure = figure();
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    String sentence =
        Words.sentence(Words.figure(figure, question.measure()))
            + " "
            + Words.in(figure.period())
            + " against a target of "
            + words(target, unit)
            + ": "
            + outcome
            + ".";
    return question.answer(status, Optional.of(figure), words(target, unit), sentence, steps);
  }

  private String ruleWords(Figure target, String unit, boolean printed) {
    String amber =
        rule.amberWithin()
            .map(tolerance -> "; amber within " + amount(tolerance))
            .orElse("; no tolerance is declared, so there is no amber");
    return "On target: "
        + words(target, unit)
        + (printed ? ", the printed target of the same period" : "")
        + amber
        + ".";
  }

  private String words(Figure target, String unit) {
    return rule.bound().words()
        + " "
        + Words.withUnit(org.weald.model.Figures.print(goal(target), target.decimals()), unit);
  }

  /** Of a printed range the end that is easier to reach. */
  private BigDecimal goal(Figure target) {
    BigDecimal value = target.value().orElseThrow();
    return isLower(rule.bound()) ? value : target.upper().orElse(value);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.ABOVE;
  }

  private Observation figure() {
    return question.known().current(question.measure(), question.area()).orElseThrow();
  }

  static BigDecimal size(Amount amount, BigDecimal of) {
    return switch (amount.scale()) {
      case PERCENT -> of.abs().multiply(amount.value()).movePointLeft(2);
      case POINTS, ABSOLUTE -> amount.value();
    };
  }

  static String amount(Amount amount) {
    String number = amount.value().stripTrailingZeros().toPlainString();
    return switch (amount.scale()) {
      case PERCENT -> number + " %";
      case POINTS -> number + (number.equals("1") ? " point" : " points");
      case ABSOLUTE -> number;
    };
  }
}
