package org.weald.assess.series;

import java.util.Optional;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.assess.statistics.RecentTrend;
import org.weald.model.Direction;
import org.weald.model.MeasureKind;

/** Fingertips' recent trend of a series. */
final class RecentTest {
  private static final int YEARS = 5;

  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final int latest;

  RecentTest(Timeline timeline, Readings readings, SeriesRules rules, int latest) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.latest = latest;
  }

  RecentOutcome outcome() {
    if (rules.kind() == MeasureKind.OUTPUT) {
      return RecentOutcome.notAssessed(Reasons.OWN_WORK);
    }
    int[] five = timeline.fiveAnnual(latest, rules.from());
    if (five.length < YEARS) {
      return RecentOutcome.notAssessed(notFive());
    }
    for (int place : five) {
      Reason objection = Figure.objection(readings, rules, place);
      if (objection.isPresent()) {
        return RecentOutcome.notAssessed(
            objection.equals(Reasons.NO_FIGURE) ? Reasons.GAP : objection);
      }
      if (Figure.disagrees(readings, rules, place)) {
        return RecentOutcome.notAssessed(Reasons.DISAGREE);
      }
    }
    return rules.kind() == MeasureKind.PROPORTION && haveCounts(five)
        ? ofProportions(five)
        : ofEstimates(five);
  }

  private Reason notFive() {
    if (latest - rules.from() + 1 < YEARS) {
      return Reasons.TOO_FEW_FOR_RECENT;
    }
    return timeline.isAnnual(latest) ? Reasons.GAP : Reasons.NOT_ANNUAL;
  }

  private boolean haveCounts(int[] five) {
    for (int place : five) {
      if (!Figure.hasCounts(readings, place)) {
        return false;
      }
    }
    return true;
  }

  private RecentOutcome ofProportions(int[] five) {
    double[] t = new double[YEARS];
    double[] count = new double[YEARS];
    double[] denominator = new double[YEARS];
    for (int i = 0; i < YEARS; i++) {
      t[i] = i;
      count[i] = readings.numeratorAt(five[i]);
      denominator[i] = readings.denominatorAt(five[i]);
    }
    return judged(RecentTrend.ofProportions(t, count, denominator));
  }

  private RecentOutcome ofEstimates(int[] five) {
    double[] t = new double[YEARS];
    double[] value = new double[YEARS];
    double[] sigma = new double[YEARS];
    for (int i = 0; i < YEARS; i++) {
      t[i] = i;
      value[i] = readings.value()[five[i]];
      sigma[i] = sigma(five[i]);
      if (Double.isNaN(sigma[i])) {
        return RecentOutcome.notAssessed(Reasons.FIVE_TO_BE_SURE);
      }
      if (!(sigma[i] > 0) || Double.isInfinite(sigma[i])) {
        return RecentOutcome.notAssessed(
            sigma[i] == 0 ? Reasons.NO_ERROR_AT_ALL : Reasons.BAD_ERROR);
      }
    }
    return judged(RecentTrend.ofEstimates(t, value, sigma));
  }

  /** As given, or from the width of the interval of the counts. */
  private double sigma(int place) {
    double given = readings.errorAt(place);
    if (!Double.isNaN(given)) {
      return given;
    }
    Optional<Interval> interval = SeriesIntervals.at(readings, rules, place);
    return interval
        .map(ends -> Intervals.standardError(ends.lower(), ends.upper()))
        .orElse(Double.NaN);
  }

  private RecentOutcome judged(RecentTrend trend) {
    if (!Double.isFinite(trend.chiSquared()) || Double.isNaN(trend.slope())) {
      return RecentOutcome.notAssessed(Reasons.NOT_COMPUTABLE);
    }
    int way = trend.way();
    Direction direction = way == 0 ? Direction.MAINTAINING : Directions.of(way, rules.better());
    return new RecentOutcome(
        direction,
        way,
        trend.chiSquared(),
        trend.stable(),
        direction == Direction.NOT_ASSESSED ? Reasons.NO_SIDE : Reason.NONE);
  }
}
