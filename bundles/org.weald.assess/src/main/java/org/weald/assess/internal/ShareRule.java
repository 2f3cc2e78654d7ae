package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.bag.MutableBag;
import org.eclipse.collections.impl.bag.mutable.HashBag;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * The share of another plan's actions or measures that are on target (METHODS.md, section 1:
 * share). A percentage printed for the period counts; else the other plan is counted, where it is
 * there.
 */
final class ShareRule {
  private final Question question;
  private final TargetRule.Share rule;
  private final List<Step> steps = new ArrayList<>();

  private ShareRule(Question question, TargetRule.Share rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Share rule) {
    return new ShareRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    Optional<Observation> printed = question.known().current(question.measure(), question.area());
    if (printed.isPresent()) {
      return asThreshold();
    }
    Optional<Plan> other = question.catalogue().plan(rule.of());
    return other.map(this::counted).orElseGet(this::otherPlanAbsent);
  }

  /** A printed percentage is tested like any other figure. */
  private StatusJudgement asThreshold() {
    Figure target = Figure.of(rule.atLeast(), "%");
    TargetRule.Threshold threshold =
        new TargetRule.Threshold(
            org.weald.model.Bound.AT_LEAST, Optional.of(target), Optional.empty(), "");
    StatusJudgement judged = ThresholdRule.judge(question, threshold);
    List<Step> all = new ArrayList<>(judged.steps());
    String counted =
        question
            .catalogue()
            .plan(rule.of())
            .flatMap(this::partOfThePeriod)
            .map(part -> "; counted are " + part + ".")
            .orElse("; the " + what() + " behind it were not counted here.");
    all.add(
        Math.min(1, all.size()),
        Step.of(Step.Kind.NOTE, "The share is taken as printed" + counted));
    return new StatusJudgement(
        judged.status(),
        judged.basis(),
        judged.word(),
        judged.figure(),
        target(),
        judged.sentence(),
        all);
  }

  private StatusJudgement otherPlanAbsent() {
    StatusJudgement nothing = question.obstacle(target()).orElseThrow();
    return question.answer(
        Status.MISSING,
        nothing.figure(),
        target(),
        nothing.sentence()
            + " The other plan whose "
            + what()
            + " would be counted is not in this Weald.",
        nothing.steps());
  }

  private StatusJudgement counted(Plan other) {
    if (question.frame().plans().contains(other.id())) {
      return question.answer(
          Status.NOT_TESTABLE, target(), "Not testable: the plans would count each other.", steps);
    }
    Optional<String> part = partOfThePeriod(other);
    if (part.isPresent()) {
      return question.answer(
          Status.NOT_TESTABLE, target(), "Not testable: " + part.get() + ".", steps);
    }
    MutableBag<Status> statuses =
        rule.what() == TargetRule.Share.What.ACTIONS ? actions(other) : measures(other);
    int total = total(statuses);
    if (total == 0) {
      return question.answer(
          Status.MISSING,
          target(),
          "No status of the "
              + what()
              + " of “"
              + other.title()
              + "” is held for "
              + question.edition().label()
              + ".",
          steps);
    }
    return decide(other, statuses, total);
  }

  private static int total(MutableBag<Status> statuses) {
    return statuses.occurrencesOf(Status.GREEN)
        + statuses.occurrencesOf(Status.AMBER)
        + statuses.occurrencesOf(Status.RED)
        + statuses.occurrencesOf(Status.MISSING);
  }

  /**
   * What the last updates make where they end before the edition's period does: "43 of 48 (89.6 %)
   * at 2019-20 Q2; a quarter is not the year". How things stood in the middle of a year says
   * nothing of its end.
   */
  private Optional<String> partOfThePeriod(Plan other) {
    if (rule.what() != TargetRule.Share.What.ACTIONS) {
      return Optional.empty();
    }
    Optional<Period> last =
        question.catalogue().actions(other.id()).stream()
            .flatMap(action -> action.updates().stream())
            .map(Action.Update::period)
            .filter(question.known()::endsWithin)
            .max(Comparator.comparing(Period::end));
    return last.filter(period -> period.end().isBefore(question.edition().period().end()))
        .map(period -> partOfThePeriod(actions(other), period));
  }

  private String partOfThePeriod(MutableBag<Status> statuses, Period last) {
    int counting = rule.counting().stream().mapToInt(statuses::occurrencesOf).sum();
    return counting
        + " of "
        + total(statuses)
        + " "
        + what()
        + " ("
        + Tally.percentBeside(counting, total(statuses), 1, rule.atLeast())
        + " %) at "
        + last.label()
        + "; a "
        + last.kind().words()
        + " is not the whole of "
        + question.edition().label();
  }

  private StatusJudgement decide(Plan other, MutableBag<Status> statuses, int total) {
    int counting = rule.counting().stream().mapToInt(statuses::occurrencesOf).sum();
    boolean met = reaches(counting, total);
    int missing =
        rule.counting().contains(Status.MISSING) ? 0 : statuses.occurrencesOf(Status.MISSING);
    // What is not known is never Red: it decides only where it cannot turn the outcome.
    boolean open = !met && reaches(counting + missing, total);
    Status status = met ? Status.GREEN : open ? Status.MISSING : Status.RED;
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + ". " + counts()));
    steps.add(Step.of(Step.Kind.NUMBER, Tally.of(statuses)));
    String outcome =
        switch (status) {
          case GREEN -> "on target";
          case RED -> "target not met";
          default ->
              "not known, as "
                  + missing
                  + " without information could still make it "
                  + Tally.percent(counting + missing, total, 1)
                  + " %";
        };
    String sentence =
        counting
            + " of "
            + total
            + " "
            + what()
            + " of “"
            + other.title()
            + "” ("
            + Tally.percentBeside(counting, total, 1, rule.atLeast())
            + " %) against a target of "
            + target()
            + ": "
            + outcome
            + ".";
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(status, target(), sentence, steps);
  }

  /** The unrounded share decides: 84.96 % is not 85 %. */
  private boolean reaches(int counting, int total) {
    return BigDecimal.valueOf(100L * counting)
            .compareTo(rule.atLeast().multiply(BigDecimal.valueOf(total)))
        >= 0;
  }

  /** The latest update of each action that ends within the edition's year. */
  private MutableBag<Status> actions(Plan other) {
    MutableBag<Status> statuses = HashBag.newBag();
    for (Action action : question.catalogue().actions(other.id())) {
      action.updates().stream()
          .filter(update -> question.known().endsWithin(update.period()))
          .max(Comparator.comparing(update -> update.period().end()))
          .ifPresent(update -> statuses.add(update.status()));
    }
    return statuses;
  }

  /** The statuses of the other plan's measures in its edition of the same year. */
  private MutableBag<Status> measures(Plan other) {
    MutableBag<Status> statuses = HashBag.newBag();
    Frame frame = question.frame().inPlan(other.id());
    for (Edition edition : other.editions()) {
      if (edition.period().sameStretch(question.edition().period())) {
        for (Measure measure : Rows.printedMeasures(question.catalogue(), other, edition)) {
          Area area = Rows.area(question.catalogue(), other, measure);
          Question inner =
              new Question(
                  question.catalogue(),
                  new Known(question.catalogue(), other, edition),
                  other,
                  edition,
                  measure,
                  area,
                  frame);
          statuses.add(Supplied.orElse(inner, StatusRules.judge(inner)).status());
        }
      }
    }
    return statuses;
  }

  private String counts() {
    List<String> words = rule.counting().stream().map(Status::words).sorted().toList();
    return "Counted: "
        + String.join(", ", words)
        + "; missing information stays in the denominator; what is not due, not testable or"
        + " context is not part of it.";
  }

  private String what() {
    return switch (rule.what()) {
      case ACTIONS -> "actions";
      case MEASURES -> "measures";
    };
  }

  private String target() {
    return "at least " + rule.atLeast().stripTrailingZeros().toPlainString() + " %";
  }
}
