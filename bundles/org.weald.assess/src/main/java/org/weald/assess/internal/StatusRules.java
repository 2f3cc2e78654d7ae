package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Observation;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** Takes a measure's rule to the class that knows it. A new kind of rule gets its line here. */
final class StatusRules {
  private StatusRules() {}

  /** By the measure's own rule. */
  static StatusJudgement judge(Question asked) {
    if (asked.measure().target().isEmpty()) {
      return noTarget(asked);
    }
    Question question = asked.within(asked.frame().inMeasure(asked.measure().id()));
    return judge(question, asked.measure().target().get());
  }

  /** By a rule: the measure's own, or a condition another measure sets for it. */
  static StatusJudgement judge(Question question, TargetRule rule) {
    return withLeftOut(question, withReading(rule, apply(question, rule)));
  }

  /** A figure the user took in and that could not be used is named: its unit is another. */
  private static StatusJudgement withLeftOut(Question question, StatusJudgement judged) {
    return judged
        .figure()
        .flatMap(question::takenInAnotherUnit)
        .map(
            left ->
                with(
                    judged,
                    judged.sentence() + " " + left + " in the workspace is in another unit.",
                    judged.steps().size(),
                    left
                        + " is in the workspace for the same period, but the measure is in “"
                        + question.measure().unit()
                        + "”; figures in different units are never compared."))
        .orElse(judged);
  }

  private static StatusJudgement with(
      StatusJudgement judged, String sentence, int at, String note) {
    List<Step> steps = new ArrayList<>(judged.steps());
    steps.add(at, Step.of(Step.Kind.NOTE, note));
    return new StatusJudgement(
        judged.status(),
        judged.basis(),
        judged.word(),
        judged.figure(),
        judged.target(),
        sentence,
        steps);
  }

  private static StatusJudgement apply(Question question, TargetRule rule) {
    if (rule instanceof TargetRule.Threshold threshold) {
      return ThresholdRule.judge(question, threshold);
    }
    if (rule instanceof TargetRule.Rank rank) {
      return RankRule.judge(question, rank);
    }
    if (rule instanceof TargetRule.Change change) {
      return ChangeRule.judge(question, change);
    }
    if (rule instanceof TargetRule.Share share) {
      return ShareRule.judge(question, share);
    }
    if (rule instanceof TargetRule.Milestone milestone) {
      return MilestoneRule.judge(question, milestone);
    }
    if (rule instanceof TargetRule.Trajectory trajectory) {
      return TrajectoryRule.judge(question, trajectory);
    }
    if (rule instanceof TargetRule.Average average) {
      return AverageRule.judge(question, average);
    }
    if (rule instanceof TargetRule.Duration duration) {
      return DurationRule.judge(question, duration);
    }
    if (rule instanceof TargetRule.Combination combination) {
      return CombinationRule.judge(question, combination);
    }
    if (rule instanceof TargetRule.Script script) {
      return ScriptRule.judge(question, script);
    }
    return officer(question, (TargetRule.OfficerAssessment) rule);
  }

  private static StatusJudgement noTarget(Question question) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.RULE, "No target is set for this measure."));
    Optional<Observation> current = question.known().current(question.measure(), question.area());
    current.ifPresent(figure -> steps.add(question.input(figure)));
    Optional<StatusJudgement> noCount =
        current
            .filter(figure -> NoCount.is(figure, question.measure()))
            .flatMap(figure -> question.obstacle(""));
    return noCount.orElseGet(
        () -> question.answer(Status.CONTEXT, current, "", "No target set.", steps));
  }

  private static StatusJudgement officer(Question question, TargetRule.OfficerAssessment rule) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.RULE, "An officer decides: " + rule.wording()));
    question
        .known()
        .current(question.measure(), question.area())
        .ifPresent(figure -> steps.add(question.input(figure)));
    steps.add(
        Step.of(
            Step.Kind.OUTCOME,
            "No assessment of this measure for "
                + question.edition().label()
                + " is in the text, and Weald does not make one."));
    return question.answer(
        Status.NOT_TESTABLE,
        question.known().current(question.measure(), question.area()),
        "officer assessment",
        "Officer assessment: not in the text.",
        steps);
  }

  /** Says where a rule is Weald's reading of a text that prints no number. */
  private static StatusJudgement withReading(TargetRule rule, StatusJudgement judged) {
    if (rule.reading().isEmpty()) {
      return judged;
    }
    return with(
        judged,
        judged.sentence(),
        Math.min(1, judged.steps().size()),
        "This rule is Weald's reading of the text: " + rule.reading());
  }
}
