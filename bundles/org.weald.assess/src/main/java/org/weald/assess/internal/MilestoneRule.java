package org.weald.assess.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * Done or not done by a date (METHODS.md, section 1: milestone; overdue = by-when before as-at, not
 * done).
 */
final class MilestoneRule {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Question question;
  private final TargetRule.Milestone rule;
  private final List<Step> steps = new ArrayList<>();

  private MilestoneRule(Question question, TargetRule.Milestone rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Milestone rule) {
    return new MilestoneRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + "."));
    Optional<Observation> said = lastSaid();
    said.ifPresent(word -> steps.add(question.input(word)));
    return said.map(this::decide).orElseGet(this::nothingSaid);
  }

  /** The last word up to the day the edition is made for. */
  private Optional<Observation> lastSaid() {
    LocalDate end = question.edition().period().end();
    LocalDate asAt = question.edition().asAt();
    LocalDate last = asAt.isAfter(end) ? asAt : end;
    return question
        .known()
        .held(question.measure(), question.area().id(), ObservationKind.MILESTONE)
        .stream()
        .filter(word -> !word.period().end().isAfter(last))
        .filter(word -> !question.known().isFromLater(word))
        .reduce((earlier, later) -> later);
  }

  private StatusJudgement decide(Observation said) {
    String word = said.figure().raw().strip().toLowerCase(Locale.ROOT);
    if (word.equals("done")) {
      return answer(Status.GREEN, said, "done, on target");
    }
    if (!word.equals("not done")) {
      return answer(
          Status.NOT_TESTABLE,
          said,
          "“" + said.figure().raw() + "” says neither done nor not done");
    }
    if (rule.by().isEmpty()) {
      return answer(Status.NOT_DUE, said, "not done yet; no date is set");
    }
    return isOverdue()
        ? answer(Status.RED, said, "not done and overdue: target not met")
        : answer(Status.NOT_DUE, said, "not done yet, and not due");
  }

  private StatusJudgement nothingSaid() {
    if (rule.by().isPresent() && !isOverdue()) {
      return question.answer(
          Status.NOT_DUE, target(), Words.sentence(target()) + ": not due yet.", steps);
    }
    return question.answer(
        Status.MISSING,
        target(),
        Words.sentence(target())
            + ": whether it was done by the "
            + question.edition().label()
            + " edition is not in the text.",
        steps);
  }

  private boolean isOverdue() {
    return rule.by().map(date -> date.isBefore(question.edition().asAt())).orElse(false);
  }

  private StatusJudgement answer(Status status, Observation said, String outcome) {
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(
        status,
        Optional.of(said),
        target(),
        Words.sentence(status == Status.GREEN ? done() : target())
            + ": "
            + outcome
            + " ("
            + source(said)
            + ").",
        steps);
  }

  /** An edition seldom prints the day, so the edition is named; the explanation has the day. */
  private static String source(Observation said) {
    return said.edition().isEmpty()
        ? Words.label(said.period())
        : "as the " + said.edition() + " edition says";
  }

  /** Of what is done the date is only told where the text sets it. */
  private String done() {
    return rule.reading().isEmpty() ? target() : rule.done();
  }

  private String target() {
    String reading = rule.reading().isEmpty() ? "" : " (Weald's reading)";
    return rule.done() + rule.by().map(date -> " by " + DAY.format(date) + reading).orElse("");
  }
}
