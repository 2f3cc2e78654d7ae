package org.weald.assess.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Step;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Status;

/**
 * A judgement of a series as a small tree: rule, inputs, intermediate numbers, outcome, sentence.
 * Made from the judgement's own numbers; nothing is judged a second time.
 */
public final class SeriesExplanation {
  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final SeriesJudgement judgement;

  private SeriesExplanation(
      Timeline timeline, Readings readings, SeriesRules rules, SeriesJudgement judgement) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.judgement = judgement;
  }

  /**
   * Explains.
   *
   * @param timeline as judged
   * @param readings as judged
   * @param rules as judged
   * @param judgement what {@link SeriesJudge} made of them
   * @return an outcome for each part that was asked for, each with the steps it rests on; at the
   *     end a note where status and direction disagree
   */
  public static List<Step> of(
      Timeline timeline, Readings readings, SeriesRules rules, SeriesJudgement judgement) {
    return new SeriesExplanation(timeline, readings, rules, judgement).parts();
  }

  private List<Step> parts() {
    List<Step> parts = new ArrayList<>();
    if (isAsked(judgement.status().reason())) {
      parts.add(status());
    }
    if (isAsked(judgement.oneYear().reason()) || judgement.before() >= 0) {
      parts.add(oneYear());
    }
    TrendExplanation trends = new TrendExplanation(timeline, readings, rules, judgement);
    if (isAsked(judgement.longTerm().reason())) {
      parts.add(trends.longTerm());
    }
    if (isAsked(judgement.recent().reason())) {
      parts.add(trends.recent());
    }
    if (isAsked(judgement.process().reason())) {
      parts.add(trends.process());
    }
    if (isAsked(judgement.comparison().reason())) {
      parts.add(comparison());
    }
    Disagreement.sentence(
            judgement.status().status(),
            judgement.status().status().words(),
            judgement.oneYear().direction(),
            judgement.longTerm().direction())
        .ifPresent(sentence -> parts.add(Step.of(Step.Kind.NOTE, sentence)));
    return List.copyOf(parts);
  }

  private static boolean isAsked(Reason reason) {
    return !reason.equals(Reasons.NOT_ASKED);
  }

  private Step input(int place) {
    return Step.of(
        Step.Kind.INPUT, Phrases.at(timeline.periods().get(place), readings.value()[place]));
  }

  private Step status() {
    List<Step> steps = new ArrayList<>();
    Status status = judgement.status().status();
    if (judgement.latest() >= 0) {
      steps.add(input(judgement.latest()));
    }
    if (status == Status.GREEN || status == Status.AMBER || status == Status.RED) {
      rules.side().ifPresent(side -> againstTarget(side, steps));
    }
    return new Step(
        Step.Kind.OUTCOME,
        status.words() + ": " + judgement.status().reason().sentence() + ".",
        steps);
  }

  private void againstTarget(Bound side, List<Step> steps) {
    double target = judgement.target();
    String goal = side.words() + " " + Phrases.figure(target);
    String amber =
        rules
            .amberWithin()
            .map(within -> "; amber within " + Phrases.amount(within))
            .orElse("; no tolerance is declared, so there is no amber");
    steps.add(0, Step.of(Step.Kind.RULE, "On target: " + goal + amber + "."));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "figure minus target: "
                + Phrases.signed(Decimals.difference(judgement.value(), target))));
    rules.amberWithin().ifPresent(within -> steps.add(edge(side, target, within)));
  }

  private static Step edge(Bound side, double target, Amount within) {
    BigDecimal edge = Thresholds.edge(side, BigDecimal.valueOf(target), within);
    return Step.of(
        Step.Kind.NUMBER,
        "amber "
            + Thresholds.amberSide(side).words()
            + " "
            + edge.stripTrailingZeros().toPlainString());
  }

  private Step oneYear() {
    List<Step> steps = new ArrayList<>();
    YearOutcome outcome = judgement.oneYear();
    if (judgement.before() >= 0) {
      steps.add(input(judgement.before()));
      steps.add(input(judgement.latest()));
      String percent =
          Double.isNaN(judgement.changePercent())
              ? ""
              : " (" + Phrases.number(judgement.changePercent()) + " %)";
      steps.add(
          Step.of(Step.Kind.NUMBER, "difference " + Phrases.signed(judgement.change()) + percent));
    }
    if (!Double.isNaN(outcome.p())) {
      steps.add(Step.of(Step.Kind.RULE, rule(outcome.test())));
      steps.add(Step.of(Step.Kind.NUMBER, numbers(outcome)));
    }
    difference().ifPresent(steps::add);
    return new Step(Step.Kind.OUTCOME, oneYearSentence(outcome), steps);
  }

  private String oneYearSentence(YearOutcome outcome) {
    String said = "One year: " + outcome.direction().words();
    if (outcome.reason().equals(Reasons.NOT_ASKED)) {
      return "One year: the change alone was asked for, not a test.";
    }
    if (outcome.reason().isPresent()) {
      return said + ": " + outcome.reason().sentence() + ".";
    }
    boolean real = outcome.p() < SeriesRules.LEVEL;
    return said + ": " + (real ? TrendExplanation.UNUSUAL : TrendExplanation.USUAL) + ".";
  }

  private static String rule(YearOutcome.Test test) {
    String detail =
        switch (test) {
          case POOLED_Z -> "without continuity correction";
          case FISHER -> "an expected cell is below 5";
          case CONDITIONAL_BINOMIAL -> "whether both counts may come from one rate";
          case QUASI_POISSON -> "against the swing of the earlier points";
          case DIFFERENCE -> "the difference over its standard error";
          default -> "";
        };
    return Phrases.sentence(test.words() + ", " + detail + ", two-sided at 95 %");
  }

  private static String numbers(YearOutcome outcome) {
    String name = outcome.test() == YearOutcome.Test.QUASI_POISSON ? "t" : "z";
    String dispersion =
        Double.isNaN(outcome.dispersion())
            ? ""
            : "dispersion " + Phrases.number(outcome.dispersion()) + ", ";
    String statistic =
        Double.isNaN(outcome.statistic())
            ? ""
            : name + " = " + Phrases.number(outcome.statistic()) + ", ";
    return dispersion + statistic + Phrases.p(outcome.p());
  }

  /** Newcombe's interval of a difference of proportions: it is shown and never decides. */
  private Optional<Step> difference() {
    YearOutcome.Test test = judgement.oneYear().test();
    if (test != YearOutcome.Test.POOLED_Z && test != YearOutcome.Test.FISHER) {
      return Optional.empty();
    }
    Interval interval =
        Intervals.newcombe(
                (long) readings.numeratorAt(judgement.latest()),
                (long) readings.denominatorAt(judgement.latest()),
                (long) readings.numeratorAt(judgement.before()),
                (long) readings.denominatorAt(judgement.before()))
            .times(rules.multiplier());
    return Optional.of(
        Step.of(
            Step.Kind.NUMBER,
            "difference 95 % from "
                + Phrases.number(interval.lower())
                + " to "
                + Phrases.number(interval.upper())
                + " (Newcombe); shown, it does not decide"));
  }

  private Step comparison() {
    ComparisonOutcome outcome = judgement.comparison();
    List<Step> steps = new ArrayList<>();
    if (outcome.comparison().isEmpty()) {
      return new Step(
          Step.Kind.OUTCOME,
          "Comparison: not assessed: " + outcome.reason().sentence() + ".",
          steps);
    }
    steps.add(input(judgement.latest()));
    steps.add(
        Step.of(
            Step.Kind.INPUT,
            "comparator: " + Phrases.figure(readings.comparatorAt(judgement.latest()))));
    outcome
        .interval()
        .ifPresent(
            interval ->
                steps.add(
                    Step.of(
                        Step.Kind.NUMBER,
                        "95 % interval from "
                            + Phrases.number(interval.lower())
                            + " to "
                            + Phrases.number(interval.upper())
                            + " ("
                            + interval.method()
                            + ")")));
    String better = outcome.judgement().map(said -> ", " + said.code()).orElse("");
    String said = outcome.comparison().get().code();
    return new Step(
        Step.Kind.OUTCOME,
        "Comparison: " + said + (better.endsWith(said) ? "" : better) + ".",
        steps);
  }
}
