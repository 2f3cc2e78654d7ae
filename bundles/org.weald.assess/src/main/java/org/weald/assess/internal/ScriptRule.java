package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.ScriptedStatuses;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** A calculation decides (METHODS.md, section 1: script). */
final class ScriptRule {
  private static final String TARGET = "decided by a calculation";

  private final Question question;
  private final TargetRule.Script rule;
  private final List<Step> steps = new ArrayList<>();

  private ScriptRule(Question question, TargetRule.Script rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Script rule) {
    return new ScriptRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    Optional<Observation> figure = question.known().current(question.measure(), question.area());
    steps.add(
        Step.of(
            Step.Kind.RULE, "The calculation “" + rule.calculation() + "” decides the status."));
    figure.ifPresent(held -> steps.add(question.input(held)));
    Period year = question.edition().period();
    Period period = figure.map(Observation::period).orElse(year);
    Checked<ScriptedStatuses.Answer> answer = ask(period);
    // A calculation may answer by the edition's year what is measured by the calendar's.
    boolean askAgain = !answer.problems().isEmpty() && !period.sameStretch(year);
    return (askAgain ? either(answer, ask(year)) : answer)
        .fold(said -> said(said, figure), problems -> failed(problems, figure));
  }

  private static Checked<ScriptedStatuses.Answer> either(
      Checked<ScriptedStatuses.Answer> first, Checked<ScriptedStatuses.Answer> second) {
    return second.problems().isEmpty() ? second : first;
  }

  private Checked<ScriptedStatuses.Answer> ask(Period period) {
    return question
        .frame()
        .scripted()
        .of(rule.calculation(), question.measure().id(), question.area().id(), period);
  }

  private StatusJudgement said(ScriptedStatuses.Answer said, Optional<Observation> figure) {
    String reason =
        said.reason().isEmpty()
            ? "the calculation “" + rule.calculation() + "” gives no reason"
            : said.reason();
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(said.status().words()) + "."));
    return question.answer(
        said.status(), figure, TARGET, said.status().words() + ": " + Words.stopped(reason), steps);
  }

  private StatusJudgement failed(List<? extends Problem> problems, Optional<Observation> figure) {
    problems.forEach(problem -> steps.add(Step.of(Step.Kind.NOTE, problem.sentence())));
    String why =
        problems.stream()
            .map(problem -> problem.what() + (problem.why().isEmpty() ? "" : ": " + problem.why()))
            .collect(Collectors.joining("; "));
    return question.answer(
        Status.NOT_TESTABLE, figure, TARGET, "Not testable: " + Words.stopped(why), steps);
  }
}
