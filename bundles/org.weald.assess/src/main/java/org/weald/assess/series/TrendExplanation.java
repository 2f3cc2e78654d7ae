package org.weald.assess.series;

import java.util.ArrayList;
import java.util.List;
import org.weald.assess.Step;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.assess.statistics.RecentTrend;
import org.weald.model.Direction;
import org.weald.model.Judging;

/** How the trends of a series came about. */
final class TrendExplanation {
  static final String USUAL = "no bigger than usual year-to-year variation";
  static final String UNUSUAL = "bigger than usual variation; this does not show why";

  /** More points than this are not listed one by one. */
  private static final int LISTED = 24;

  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final SeriesJudgement judgement;

  TrendExplanation(
      Timeline timeline, Readings readings, SeriesRules rules, SeriesJudgement judgement) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.judgement = judgement;
  }

  Step longTerm() {
    TrendOutcome outcome = judgement.longTerm();
    List<Step> steps = new ArrayList<>();
    boolean fitted = !Double.isNaN(outcome.slope());
    if (fitted) {
      Line line = timeline.line(judgement.latest(), rules.from());
      steps.add(Step.of(Step.Kind.RULE, rule(line)));
      points(line.places(), steps);
      steps.add(Step.of(Step.Kind.NUMBER, numbers(outcome)));
    }
    String said = "Long term: " + outcome.direction().words();
    String why = outcome.reason().sentence();
    if (!outcome.reason().isPresent() && fitted) {
      why =
          outcome.p() < SeriesRules.LEVEL
              ? (outcome.slope() > 0 ? "rising, " : "falling, ") + UNUSUAL
              : "no trend detectable from " + outcome.n() + " points";
    }
    return new Step(Step.Kind.OUTCOME, said + (why.isEmpty() ? "." : ": " + why + "."), steps);
  }

  private String rule(Line line) {
    String x =
        timeline.stepped()
            ? "x counts whole periods"
            : "x is the date or the middle of each period in years";
    String part =
        Timeline.isPartOfYear(timeline.periods().get(judgement.latest()).kind())
            ? "; the same part of each year is taken"
            : "";
    String method =
        rules.method() == Judging.Method.MANN_KENDALL
            ? "Mann-Kendall test with the slope of Theil and Sen"
            : "A straight line by least squares, t test on the slope";
    String after = line.from() > 0 ? "; only points since the last break" : "";
    return method + ", two-sided at 95 %; " + x + part + after + ".";
  }

  private static String numbers(TrendOutcome outcome) {
    String slope = "slope " + Phrases.number(outcome.slope());
    if (outcome.method() == Judging.Method.MANN_KENDALL) {
      return slope + ", z = " + Phrases.number(outcome.t()) + ", " + Phrases.p(outcome.p());
    }
    return slope
        + ", standard error "
        + Phrases.number(outcome.slopeError())
        + ", t = "
        + Phrases.number(outcome.t())
        + " with "
        + (outcome.n() - 2)
        + " degrees of freedom, "
        + Phrases.p(outcome.p());
  }

  private void points(int[] places, List<Step> steps) {
    for (int i = 0; i < places.length; i++) {
      if (places.length <= LISTED || i == 0 || i == places.length - 1) {
        steps.add(
            Step.of(
                Step.Kind.INPUT,
                Phrases.at(timeline.periods().get(places[i]), readings.value()[places[i]])));
      } else if (i == 1) {
        steps.add(Step.of(Step.Kind.INPUT, "… " + (places.length - 2) + " points between …"));
      }
    }
  }

  Step recent() {
    RecentOutcome outcome = judgement.recent();
    List<Step> steps = new ArrayList<>();
    if (Double.isNaN(outcome.chiSquared())) {
      return new Step(
          Step.Kind.OUTCOME,
          "Recent trend: not assessed: " + outcome.reason().sentence() + ".",
          steps);
    }
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Fingertips recent trend: χ² above "
                + RecentTrend.CRITICAL
                + " (99.8 %), and the slope keeps its sign when each of the 5 points is left"
                + " out."));
    points(timeline.fiveAnnual(judgement.latest(), rules.from()), steps);
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "χ² = "
                + Phrases.number(outcome.chiSquared())
                + (outcome.stable() ? "; the slope keeps its sign" : "; the slope changes sign")));
    String way =
        outcome.way() == 0
            ? "no significant change"
            : outcome.way() > 0 ? "increasing" : "decreasing";
    String better =
        outcome.direction() == Direction.IMPROVING
            ? " and getting better"
            : outcome.direction() == Direction.NOT_IMPROVING ? " and getting worse" : "";
    return new Step(Step.Kind.OUTCOME, "Recent trend: " + way + better + ".", steps);
  }

  Step process() {
    ProcessOutcome outcome = judgement.process();
    List<Step> steps = new ArrayList<>();
    if (outcome.limits().isEmpty()) {
      return new Step(
          Step.Kind.OUTCOME,
          "Process limits: not assessed: " + outcome.reason().sentence() + ".",
          steps);
    }
    ProcessLimits limits = outcome.limits().get();
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Mean and 2.66 mean moving ranges either side, from "
                + limits.baseline()
                + " points; moving ranges of 3.267 times their mean or more are dropped first."));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "mean "
                + Phrases.number(limits.mean())
                + ", limits "
                + Phrases.number(limits.lower())
                + " to "
                + Phrases.number(limits.upper())
                + ", mean moving range "
                + Phrases.number(limits.averageMovingRange())
                + ", dropped "
                + limits.droppedRanges()));
    return new Step(Step.Kind.OUTCOME, processSentence(outcome, limits), steps);
  }

  private static String processSentence(ProcessOutcome outcome, ProcessLimits limits) {
    String variation =
        limits.variation() == ProcessLimits.Variation.COMMON_CAUSE
            ? "the latest figure is within usual variation"
            : "the latest figure is more than usual variation ("
                + limits.signals().get(limits.signals().size() - 1).rule().words()
                + "), "
                + (limits.variation() == ProcessLimits.Variation.SPECIAL_CAUSE_HIGH
                    ? "upwards"
                    : "downwards");
    String assurance =
        outcome
            .assurance()
            .filter(said -> limits.variation() == ProcessLimits.Variation.COMMON_CAUSE)
            .map(
                said ->
                    switch (said) {
                      case PASSING -> "; the target will be met as things are";
                      case FAILING -> "; the target will not be met as things are";
                      case INCONSISTENT -> "; the target will be met at times and missed at times";
                    })
            .orElse("");
    return "Process limits: " + variation + assurance + ".";
  }
}
