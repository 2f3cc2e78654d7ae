package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * A comparison that holds for some periods running, the current one the last (METHODS.md, section
 * 1: duration). One period that fails decides; one that is not there does not.
 */
final class DurationRule {
  private final Question question;
  private final TargetRule.Duration rule;
  private final Goal goal;
  private final List<Step> steps = new ArrayList<>();

  private DurationRule(Question question, TargetRule.Duration rule) {
    this.question = question;
    this.rule = rule;
    this.goal = Goal.of(rule.bound(), rule.target(), question.measure());
  }

  static StatusJudgement judge(Question question, TargetRule.Duration rule) {
    return new DurationRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    return question.obstacle(target()).orElseGet(this::withFigure);
  }

  private StatusJudgement withFigure() {
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + "."));
    List<Observation> running = running();
    List<Observation> failing = new ArrayList<>();
    List<Observation> unclear = new ArrayList<>();
    for (Observation figure : running) {
      steps.add(question.input(figure));
      Status status = goal.test(Optional.empty()).of(Extent.of(figure.figure()));
      boolean comparable = goal.objection(figure, question.measure()).isEmpty();
      if (!comparable || status == Status.NOT_TESTABLE) {
        unclear.add(figure);
      } else if (status == Status.RED) {
        failing.add(figure);
      }
    }
    return decide(running, failing, unclear);
  }

  /** The figures that follow each other without a gap, the latest first. */
  private List<Observation> running() {
    Observation current =
        question.known().current(question.measure(), question.area()).orElseThrow();
    List<Observation> held =
        question.known().held(question.measure(), current.area(), ObservationKind.ACTUAL).stream()
            .filter(figure -> figure.figure().hasNumber())
            .filter(figure -> Question.partOnly(figure).isEmpty())
            .filter(figure -> !NoCount.is(figure, question.measure()))
            .filter(figure -> Units.same(figure, current, question.measure()))
            .toList();
    List<Observation> running = new ArrayList<>(List.of(current));
    Optional<Observation> before = Spans.before(current, held);
    while (before.isPresent() && running.size() < rule.periods()) {
      running.add(before.get());
      before = Spans.before(before.get(), held);
    }
    return running;
  }

  private StatusJudgement decide(
      List<Observation> running, List<Observation> failing, List<Observation> unclear) {
    if (!failing.isEmpty()) {
      return answer(Status.RED, running, "not so with " + listed(failing) + ": target not met");
    }
    if (!unclear.isEmpty()) {
      Observation first = unclear.get(0);
      String why =
          goal.objection(first, question.measure()).orElseGet(() -> ThresholdRule.undecided(first));
      return answer(Status.NOT_TESTABLE, running, "not testable, " + why);
    }
    if (running.size() < rule.periods()) {
      return answer(
          Status.NOT_TESTABLE,
          running,
          "it holds so far, but only "
              + Words.count(running.size(), "period", "periods")
              + " of the "
              + rule.periods()
              + " needed "
              + (running.size() == 1 ? "is" : "are")
              + " in the text without a gap");
    }
    return answer(Status.GREEN, running, "on target");
  }

  private StatusJudgement answer(Status status, List<Observation> running, String outcome) {
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(
        status,
        Optional.of(running.get(0)),
        target(),
        Words.sentence(listed(running)) + " against a target of " + target() + ": " + outcome + ".",
        steps);
  }

  private String listed(List<Observation> figures) {
    return figures.stream()
        .map(figure -> Words.figure(figure, question.measure()) + " " + Words.in(figure.period()))
        .collect(Collectors.joining(", "));
  }

  private String target() {
    return goal.words()
        + " for "
        + (rule.periods() == 1
            ? "one " + kind(1)
            : rule.periods() + " " + kind(rule.periods()) + " running");
  }

  private String kind(int number) {
    String words = question.measure().every().map(every -> every.words()).orElse("period");
    return number == 1 ? words : words.endsWith("f") ? "halves" : words + "s";
  }
}
