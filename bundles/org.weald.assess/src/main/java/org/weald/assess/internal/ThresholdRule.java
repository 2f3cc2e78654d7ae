package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
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
      Goal goal = Goal.of(rule.bound(), rule.target().get(), question.measure());
      Optional<StatusJudgement> obstacle = question.obstacle(goal.words());
      return obstacle.isPresent()
          ? part().map(found -> ofPart(found, goal, Optional.empty())).orElseGet(obstacle::get)
          : against(figure(), goal, Optional.empty());
    }
    Optional<StatusJudgement> obstacle = question.obstacle("");
    return obstacle.isPresent()
        ? part().flatMap(this::partAgainstPrinted).orElseGet(() -> withAnyTarget(obstacle.get()))
        : againstPrinted();
  }

  private Optional<PartFigure> part() {
    return rule.partYear() == TargetRule.PartYear.NOT_TESTED
        ? Optional.empty()
        : PartFigure.of(question);
  }

  private Optional<StatusJudgement> partAgainstPrinted(PartFigure part) {
    return question
        .known()
        .at(question.measure(), part.figure().area(), part.whole(), ObservationKind.TARGET)
        .filter(target -> target.figure().hasNumber())
        .map(target -> ofPart(part, goal(target), Optional.of(target)));
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
    return against(figure, goal(target.get()), target);
  }

  private Goal goal(Observation target) {
    return new Goal(rule.bound(), target.figure(), Units.of(target, question.measure()));
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
            .filter(held -> held.figure().hasNumber())
            .reduce((earlier, later) -> later)
            .map(held -> goal(held).words())
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

  private StatusJudgement against(Observation figure, Goal goal, Optional<Observation> printed) {
    Optional<String> objection = begin(figure, goal, printed);
    if (objection.isPresent()) {
      return decide(Status.NOT_TESTABLE, figure, goal, objection.get());
    }
    Extent extent = Extent.of(figure.figure());
    if (extent.isExact()) {
      int decimals = Math.max(figure.figure().decimals(), goal.target().decimals());
      BigDecimal value = figure.figure().value().orElseThrow();
      steps.add(
          Step.of(
              Step.Kind.NUMBER,
              "figure minus target: " + Words.signed(value.subtract(goal.value()), decimals)));
    }
    BoundTest test = goal.test(rule.amberWithin());
    test.edgeStep().ifPresent(steps::add);
    Status status = test.of(extent);
    return decide(status, figure, goal, test.outcome(status, undecided(figure)));
  }

  private Optional<String> begin(Observation figure, Goal goal, Optional<Observation> printed) {
    steps.add(Step.of(Step.Kind.RULE, ruleWords(goal, printed.isPresent())));
    steps.add(question.input(figure));
    printed.ifPresent(observation -> steps.add(question.input(observation)));
    return goal.objection(figure, question.measure());
  }

  /** A part's figure, in the way the rule says; the sum is shown. */
  private StatusJudgement ofPart(PartFigure part, Goal goal, Optional<Observation> printed) {
    Optional<String> objection =
        begin(part.figure(), goal, printed).or(() -> part.objection(question));
    if (objection.isPresent()) {
      return decide(Status.NOT_TESTABLE, part.figure(), goal, objection.get());
    }
    part.notes().forEach(note -> steps.add(Step.of(Step.Kind.NOTE, note)));
    return rule.partYear() == TargetRule.PartYear.PRO_RATA
        ? proRata(part, goal)
        : fullYear(part, goal);
  }

  private StatusJudgement proRata(PartFigure part, Goal goal) {
    BigDecimal share = part.share(goal.value());
    String sum = printed(share, goal.target().decimals());
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "target for the part, "
                + part.days()
                + ": "
                + Figures.print(goal.value(), goal.target().decimals())
                + part.factor(true)
                + " = "
                + sum));
    BoundTest test = new BoundTest(rule.bound(), share, rule.amberWithin());
    test.edgeStep().ifPresent(steps::add);
    Status status = test.of(Extent.of(part.figure().figure()));
    return decidePart(
        status,
        part,
        goal,
        " against "
            + rule.bound().words()
            + " "
            + Words.withUnit(sum, goal.unit())
            + ", pro rata ("
            + part.days()
            + ") of a target of "
            + goal.words(),
        test.outcome(status, undecided(part.figure())));
  }

  private StatusJudgement fullYear(PartFigure part, Goal goal) {
    Extent full = Extent.of(part.figure().figure()).map(part::full);
    int decimals = part.figure().figure().decimals();
    String sum = printed(part.full(part.figure().figure().value().orElseThrow()), decimals);
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "full-year equivalent from "
                + part.days()
                + ": "
                + Figures.print(part.figure().figure().value().orElseThrow(), decimals)
                + part.factor(false)
                + " = "
                + sum));
    BoundTest test = goal.test(rule.amberWithin());
    test.edgeStep().ifPresent(steps::add);
    Status status = test.of(full);
    return decidePart(
        status,
        part,
        goal,
        ", which is "
            + Words.withUnit(sum, goal.unit())
            + " for the full year ("
            + part.days()
            + "), against a target of "
            + goal.words(),
        test.outcome(status, undecided(part.figure())));
  }

  private static String printed(BigDecimal value, int decimals) {
    return Figures.print(value, decimals + 1);
  }

  private StatusJudgement decidePart(
      Status status, PartFigure part, Goal goal, String against, String outcome) {
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(
        status,
        Optional.of(part.figure()),
        goal.words(),
        Words.sentence(Words.figure(part.figure(), question.measure()))
            + " "
            + Words.in(part.part())
            + against
            + ": "
            + outcome
            + ".",
        steps);
  }

  static String undecided(Observation figure) {
    return "“"
        + figure.figure().raw()
        + "” does not say on which side of the target the figure lies";
  }

  private StatusJudgement decide(Status status, Observation figure, Goal goal, String outcome) {
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    String sentence =
        Words.sentence(Words.figure(figure, question.measure()))
            + " "
            + Words.in(figure.period())
            + " against a target of "
            + goal.words()
            + ": "
            + outcome
            + ".";
    return question.answer(status, Optional.of(figure), goal.words(), sentence, steps);
  }

  private String ruleWords(Goal goal, boolean printed) {
    return "On target: "
        + goal.words()
        + (printed ? ", the printed target of the same period" : "")
        + "; "
        + BoundTest.words(rule.amberWithin())
        + (rule.partYear() == TargetRule.PartYear.NOT_TESTED
            ? ""
            : "; a figure of a part of the period is tested " + rule.partYear().words())
        + ".";
  }

  private Observation figure() {
    return question.known().current(question.measure(), question.area()).orElseThrow();
  }
}
