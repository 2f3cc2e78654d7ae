package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * A figure against the path from a baseline to a target (METHODS.md, section 1: trajectory): the
 * straight line, or milestones that each hold from their period on. Before its start nothing is
 * due; from its end on the target itself counts.
 */
final class TrajectoryRule {
  private final Question question;
  private final TargetRule.Trajectory rule;
  private final List<Step> steps = new ArrayList<>();

  private TrajectoryRule(Question question, TargetRule.Trajectory rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Trajectory rule) {
    return new TrajectoryRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    Optional<StatusJudgement> obstacle = question.obstacle(target());
    return obstacle.orElseGet(this::withFigure);
  }

  private StatusJudgement withFigure() {
    Observation figure =
        question.known().current(question.measure(), question.area()).orElseThrow();
    Optional<TargetRule.Trajectory.Point> to = end(figure);
    if (to.isEmpty()) {
      return question.answer(
          Status.CONTEXT,
          Optional.of(figure),
          "",
          "No target is set, so there is no path to it.",
          List.of(question.input(figure)));
    }
    Optional<TargetRule.Trajectory.Point> from = start(figure, to.get());
    if (from.isEmpty()) {
      return refuse(figure, "no baseline is in the text from which a path could begin");
    }
    return along(figure, new Path(from.get(), rule.steps(), to.get()));
  }

  private Optional<TargetRule.Trajectory.Point> end(Observation figure) {
    return rule.to()
        .or(
            () ->
                held(figure, ObservationKind.TARGET)
                    .reduce((earlier, later) -> later)
                    .map(TrajectoryRule::point));
  }

  private Optional<TargetRule.Trajectory.Point> start(
      Observation figure, TargetRule.Trajectory.Point to) {
    return rule.from()
        .or(
            () ->
                held(figure, ObservationKind.BASELINE)
                    .filter(base -> base.period().end().isBefore(to.period().end()))
                    .reduce((earlier, later) -> later)
                    .map(TrajectoryRule::point));
  }

  /** Of several kinds of period those of the figure's own stand last, so that they are taken. */
  private Stream<Observation> held(Observation figure, ObservationKind kind) {
    List<Observation> all =
        question.known().held(question.measure(), figure.area(), kind).stream()
            .filter(one -> one.figure().hasNumber())
            .filter(one -> Units.same(one, figure, question.measure()))
            .toList();
    PeriodKind own = figure.period().kind();
    return Stream.concat(
        all.stream().filter(one -> one.period().kind() != own),
        all.stream().filter(one -> one.period().kind() == own));
  }

  private static TargetRule.Trajectory.Point point(Observation held) {
    return new TargetRule.Trajectory.Point(held.period(), held.figure());
  }

  private StatusJudgement along(Observation figure, Path path) {
    steps.add(Step.of(Step.Kind.RULE, ruleWords(path)));
    steps.add(question.input(figure));
    Optional<String> objection = objection(figure, path);
    if (objection.isPresent()) {
      return refuse(figure, objection.get());
    }
    long gone = path.gone(figure.period());
    if (gone <= 0) {
      return notYet(figure, path, gone);
    }
    return compare(figure, path, gone);
  }

  private Optional<String> objection(Observation figure, Path path) {
    for (TargetRule.Trajectory.Point point : path.points()) {
      Period period = point.period();
      if (period.kind() != figure.period().kind()) {
        return Optional.of(
            "the path is set at "
                + Words.label(period)
                + " ("
                + period.kind().words()
                + "), the figure is for a "
                + figure.period().kind().words());
      }
      if (!point.figure().hasNumber() || !Extent.of(point.figure()).isExact()) {
        return Optional.of("“" + point.figure().raw() + "” on the path is no exact number");
      }
      Optional<String> other =
          Goal.of(rule.bound(), point.figure(), question.measure())
              .objection(figure, question.measure());
      if (other.isPresent()) {
        return other;
      }
    }
    return path.length() > 0 ? Optional.empty() : Optional.of("the path ends before it begins");
  }

  private StatusJudgement notYet(Observation figure, Path path, long gone) {
    String outcome =
        gone == 0
            ? "the path begins with this period, so nothing is due yet"
            : "the path begins in " + Words.label(path.from().period()) + ", after this period";
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(
        Status.NOT_DUE,
        Optional.of(figure),
        target(),
        Words.sentence(Words.figure(figure, question.measure()))
            + " "
            + Words.in(figure.period())
            + "; "
            + outcome
            + ".",
        steps);
  }

  private StatusJudgement compare(Observation figure, Path path, long gone) {
    BigDecimal expected = path.at(figure.period());
    if (path.isOnLine(figure.period())) {
      steps.add(Step.of(Step.Kind.NUMBER, "the path: " + path.sum(figure.period())));
    }
    BoundTest test = new BoundTest(rule.bound(), expected, rule.amberWithin());
    Extent extent = Extent.of(figure.figure());
    if (extent.isExact()) {
      BigDecimal difference = figure.figure().value().orElseThrow().subtract(expected);
      steps.add(
          Step.of(
              Step.Kind.NUMBER,
              "figure minus path: " + Words.signed(difference, path.decimals(expected))));
    }
    test.edgeStep().ifPresent(steps::add);
    Status status = test.of(extent);
    String outcome = test.outcome(status, ThresholdRule.undecided(figure));
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    String words =
        Words.sentence(Words.figure(figure, question.measure()))
            + " "
            + Words.in(figure.period())
            + " against "
            + rule.bound().words()
            + " "
            + withUnit(expected, path)
            + where(path, figure.period(), gone)
            + ": "
            + outcome
            + ".";
    return question.answer(status, Optional.of(figure), target(), words, steps);
  }

  private String where(Path path, Period now, long gone) {
    if (gone > path.length()) {
      return ", the target of " + Words.label(path.to().period()) + ", where the path ended";
    }
    if (gone == path.length()) {
      return ", the target at the end of the path";
    }
    return (rule.steps().isEmpty() ? " on the straight line from " : " on the steps from ")
        + withUnit(path.from())
        + " "
        + Words.in(path.from().period())
        + " to "
        + withUnit(path.to())
        + " "
        + Words.in(path.to().period());
  }

  private String withUnit(TargetRule.Trajectory.Point point) {
    return Words.withUnit(Path.number(point.figure()), unit(point));
  }

  private String withUnit(BigDecimal value, Path path) {
    return Words.withUnit(Figures.print(value, path.decimals(value)), unit(path.to()));
  }

  private String unit(TargetRule.Trajectory.Point point) {
    return Goal.of(rule.bound(), point.figure(), question.measure()).unit();
  }

  private StatusJudgement refuse(Observation figure, String why) {
    return question.answer(
        Status.NOT_TESTABLE,
        Optional.of(figure),
        target(),
        "Not testable: "
            + Words.figure(figure, question.measure())
            + " "
            + Words.in(figure.period())
            + ", but "
            + why
            + ".",
        steps);
  }

  private String ruleWords(Path path) {
    StringBuilder words = new StringBuilder("On target: ");
    words.append(rule.bound().words()).append(" the path from ");
    words.append(withUnit(path.from())).append(' ').append(Words.in(path.from().period()));
    for (TargetRule.Trajectory.Point step : rule.steps()) {
      words.append(" over ").append(withUnit(step)).append(' ').append(Words.in(step.period()));
    }
    words.append(" to ").append(withUnit(path.to())).append(' ');
    words.append(Words.in(path.to().period()));
    words.append(rule.steps().isEmpty() ? ", a straight line; " : ", in steps; ");
    words.append(BoundTest.words(rule.amberWithin()));
    return words.append('.').toString();
  }

  private String target() {
    return rule.bound().words()
        + " the path to "
        + rule.to().map(this::withUnit).orElse("the target");
  }
}
