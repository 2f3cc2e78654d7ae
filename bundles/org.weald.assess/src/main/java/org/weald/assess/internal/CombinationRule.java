package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.PrintedMeasure;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * Several conditions at once (METHODS.md, section 1: all of, any of, weighted). What is not known
 * of a condition counts only where it could change the outcome.
 */
final class CombinationRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Question question;
  private final TargetRule.Combination rule;
  private final List<Step> steps = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  /** A condition with what became of it. */
  private record Condition(String name, String other, BigDecimal weight, StatusJudgement judged) {
    /** Its sentence, begun with the other measure it is about. */
    String sentence() {
      return other.isEmpty() ? judged.sentence() : other + ": " + judged.sentence();
    }

    Status status() {
      return judged.status();
    }

    boolean isKnown() {
      return Supplied.isDecided(judged.status());
    }
  }

  private CombinationRule(Question question, TargetRule.Combination rule) {
    this.question = question;
    this.rule = rule;
  }

  static StatusJudgement judge(Question question, TargetRule.Combination rule) {
    return new CombinationRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + "."));
    for (TargetRule.Combination.Part part : rule.parts()) {
      Condition condition = condition(part);
      conditions.add(condition);
      steps.add(
          new Step(
              Step.Kind.INPUT,
              condition.name() + weight(part) + ": " + condition.judged().sentence(),
              condition.judged().steps()));
    }
    Status best = ifUnknown(Status.GREEN);
    Status worst = ifUnknown(Status.RED);
    return best == worst ? decided(best) : open(best, worst);
  }

  private String weight(TargetRule.Combination.Part part) {
    return rule.how() == TargetRule.Combination.How.WEIGHTED
        ? " (weight " + part.weight().stripTrailingZeros().toPlainString() + ")"
        : "";
  }

  private Condition condition(TargetRule.Combination.Part part) {
    if (part.measure().isEmpty() || part.measure().equals(question.measure().id())) {
      return part.rule()
          .map(own -> of(question, part, StatusRules.judge(question, own)))
          .orElseGet(() -> of(question, part, loop(question)));
    }
    return question
        .catalogue()
        .measure(part.measure())
        .map(measure -> ofOther(question.of(measure), part))
        .orElseGet(() -> absent(part));
  }

  private Condition of(Question asked, TargetRule.Combination.Part part, StatusJudgement judged) {
    boolean own = asked.measure().id().equals(question.measure().id());
    return new Condition(name(asked, judged), own ? "" : title(asked), part.weight(), judged);
  }

  private Condition ofOther(Question other, TargetRule.Combination.Part part) {
    if (part.rule().isPresent()) {
      return of(other, part, StatusRules.judge(other, part.rule().get()));
    }
    if (question.frame().measures().contains(other.measure().id())) {
      return of(other, part, loop(other));
    }
    return of(other, part, Supplied.orElse(other, StatusRules.judge(other)));
  }

  private static String name(Question asked, StatusJudgement judged) {
    PrintedMeasure printed = asked.measure().printed().get(asked.edition().label());
    String ref = printed == null || printed.ref().isEmpty() ? "" : printed.ref() + " ";
    return ref + title(asked) + (judged.target().isEmpty() ? "" : ", " + judged.target());
  }

  private static String title(Question asked) {
    PrintedMeasure printed = asked.measure().printed().get(asked.edition().label());
    return printed == null || printed.title().isEmpty() ? asked.measure().title() : printed.title();
  }

  /** Two measures that are each decided by the other are decided by neither. */
  private StatusJudgement loop(Question other) {
    List<String> titles = new ArrayList<>();
    List<String> asking = question.frame().measures();
    int first = Math.max(0, asking.indexOf(other.measure().id()));
    for (String id : asking.subList(first, asking.size())) {
      titles.add(question.catalogue().measure(id).map(Measure::title).orElse(id));
    }
    titles.add(other.measure().title());
    return other.answer(
        Status.NOT_TESTABLE,
        "",
        "Not testable: the rules refer to each other, “" + String.join("” → “", titles) + "”.",
        List.of());
  }

  private Condition absent(TargetRule.Combination.Part part) {
    StatusJudgement missing =
        question.answer(
            Status.MISSING,
            "",
            "The measure " + part.measure() + " is not in this Weald.",
            List.of());
    return new Condition(part.measure(), "", part.weight(), missing);
  }

  /** The outcome if every condition that is not known turned out so. */
  private Status ifUnknown(Status instead) {
    List<Status> statuses =
        conditions.stream().map(one -> one.isKnown() ? one.status() : instead).toList();
    return switch (rule.how()) {
      case ALL_OF -> first(statuses, Status.RED, Status.AMBER, Status.GREEN);
      case ANY_OF -> first(statuses, Status.GREEN, Status.AMBER, Status.RED);
      case WEIGHTED -> weighted(instead);
    };
  }

  private static Status first(List<Status> statuses, Status... inOrder) {
    for (Status status : inOrder) {
      if (statuses.contains(status)) {
        return status;
      }
    }
    return Status.NOT_TESTABLE;
  }

  private Status weighted(Status instead) {
    BigDecimal met = met(instead);
    BigDecimal all = all();
    if (all.signum() <= 0) {
      return Status.NOT_TESTABLE;
    }
    if (reaches(met, all, greenFrom())) {
      return Status.GREEN;
    }
    return rule.amberFrom().isPresent() && reaches(met, all, rule.amberFrom().get())
        ? Status.AMBER
        : Status.RED;
  }

  private static boolean reaches(BigDecimal met, BigDecimal all, BigDecimal percent) {
    return met.multiply(HUNDRED).compareTo(percent.multiply(all)) >= 0;
  }

  private BigDecimal met(Status instead) {
    return conditions.stream()
        .filter(one -> (one.isKnown() ? one.status() : instead) == Status.GREEN)
        .map(Condition::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal all() {
    return conditions.stream().map(Condition::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal greenFrom() {
    return rule.greenFrom().orElse(HUNDRED);
  }

  private StatusJudgement decided(Status status) {
    String outcome =
        switch (status) {
          case GREEN -> "on target";
          case AMBER -> "target not met, but nearly";
          case RED -> "target not met";
          default -> "there are no conditions to test";
        };
    long unknown = conditions.stream().filter(one -> !one.isKnown()).count();
    String rest =
        unknown == 0
            ? ""
            : " What is not known of "
                + Words.count((int) unknown, "condition", "conditions")
                + " cannot change it.";
    return answer(status, counted() + ": " + outcome + "." + rest + because(status));
  }

  /** Names what keeps the whole from its target. */
  private String because(Status status) {
    if (status == Status.GREEN) {
      return "";
    }
    String failing =
        conditions.stream()
            .filter(Condition::isKnown)
            .filter(one -> one.status() != Status.GREEN)
            .map(one -> " " + one.sentence())
            .collect(Collectors.joining());
    return failing;
  }

  /** What could still change the outcome: missing before not due before not testable. */
  private StatusJudgement open(Status best, Status worst) {
    List<Condition> unknown = conditions.stream().filter(one -> !one.isKnown()).toList();
    List<Status> why = unknown.stream().map(Condition::status).toList();
    Status status = first(why, Status.MISSING, Status.NOT_DUE, Status.NOT_TESTABLE);
    return answer(
        status,
        counted()
            + ". It could still be “"
            + best.words()
            + "” or “"
            + worst.words()
            + "”: "
            + unknown.stream().map(Condition::sentence).collect(Collectors.joining(" ")));
  }

  private String counted() {
    long green = conditions.stream().filter(one -> one.status() == Status.GREEN).count();
    String count = green + " of " + Words.count(conditions.size(), "condition", "conditions");
    return switch (rule.how()) {
      case ALL_OF -> count + " met; all are needed";
      case ANY_OF -> count + " met; one is enough";
      case WEIGHTED -> count + " met, " + share() + " of the weight; " + needed();
    };
  }

  private String needed() {
    return percent(greenFrom())
        + (greenFrom().compareTo(HUNDRED) < 0 ? " or more is needed" : " is needed")
        + rule.amberFrom().map(amber -> " (amber from " + percent(amber) + ")").orElse("");
  }

  private String share() {
    if (all().signum() == 0) {
      return "none";
    }
    return Figures.print(met(Status.RED).multiply(HUNDRED).divide(all(), MathContext.DECIMAL64), 1)
        + " %";
  }

  private static String percent(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString() + " %";
  }

  private StatusJudgement answer(Status status, String sentence) {
    steps.add(Step.of(Step.Kind.OUTCOME, counted() + "."));
    Optional<Observation> figure = question.known().current(question.measure(), question.area());
    String basis =
        conditions.stream().anyMatch(one -> one.judged().basis() != Basis.COMPUTED)
            ? " Some of the conditions are as people judged them."
            : "";
    return question.answer(status, figure, target(), sentence + basis, steps);
  }

  private String target() {
    String number = Words.count(rule.parts().size(), "condition", "conditions");
    return switch (rule.how()) {
      case ALL_OF -> "all of " + number;
      case ANY_OF -> "any of " + number;
      case WEIGHTED -> percent(greenFrom()) + " of the weight of " + number;
    };
  }
}
