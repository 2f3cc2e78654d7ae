package org.weald.assess.series;

import java.util.Optional;
import java.util.Set;
import org.weald.assess.statistics.Comparison;
import org.weald.assess.statistics.Interval;
import org.weald.model.Bound;
import org.weald.model.Polarity;
import org.weald.model.Status;

/**
 * Judges one series (METHODS.md, sections 1 to 3). Pure: the same figures and rules give the same
 * judgement, and whatever the figures are there is one, with its reason.
 */
public final class SeriesJudge {
  private static final StatusOutcome GREEN = new StatusOutcome(Status.GREEN, Reasons.MET);
  private static final StatusOutcome AMBER =
      new StatusOutcome(Status.AMBER, Reasons.WITHIN_TOLERANCE);
  private static final StatusOutcome RED = new StatusOutcome(Status.RED, Reasons.NOT_MET);
  private static final StatusOutcome NO_TARGET =
      new StatusOutcome(Status.CONTEXT, Reasons.NO_TARGET);
  private static final StatusOutcome MISSING = new StatusOutcome(Status.MISSING, Reasons.NO_FIGURE);
  private static final StatusOutcome NOT_ASKED =
      new StatusOutcome(Status.CONTEXT, Reasons.NOT_ASKED);
  private static final YearOutcome NO_YEAR = YearOutcome.notAssessed(Reasons.NOT_ASKED);
  private static final RecentOutcome NO_RECENT = RecentOutcome.notAssessed(Reasons.NOT_ASKED);
  private static final ProcessOutcome NO_PROCESS = ProcessOutcome.notAssessed(Reasons.NOT_ASKED);
  private static final ComparisonOutcome NO_COMPARISON =
      ComparisonOutcome.none(Optional.empty(), Reasons.NOT_ASKED);

  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final int latest;

  /** Why nothing at all can be said; none where something can. */
  private final Reason obstacle;

  private SeriesJudge(Timeline timeline, Readings readings, SeriesRules rules) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.latest = readings.latest();
    this.obstacle = obstacle();
  }

  /**
   * Judges.
   *
   * @param timeline the periods
   * @param readings as many figures
   * @param rules declared beforehand
   * @param wanted which parts; others are not computed
   * @throws IllegalArgumentException where there are not as many figures as periods
   */
  public static SeriesJudgement judge(
      Timeline timeline, Readings readings, SeriesRules rules, Set<Part> wanted) {
    if (timeline.size() != readings.size()) {
      throw new IllegalArgumentException(
          timeline.size() + " periods, but " + readings.size() + " figures");
    }
    return new SeriesJudge(timeline, readings, rules).judge(wanted);
  }

  private Reason obstacle() {
    if (timeline.objection().isPresent()) {
      return timeline.objection();
    }
    return latest < 0 ? Reasons.NO_FIGURE : Figure.objection(readings, rules, latest);
  }

  private SeriesJudgement judge(Set<Part> wanted) {
    boolean tested = wanted.contains(Part.ONE_YEAR);
    int earlier = tested || wanted.contains(Part.CHANGE) ? before() : -1;
    double change = earlier < 0 ? Double.NaN : change(earlier);
    int before = Double.isFinite(change) ? earlier : -1;
    return new SeriesJudgement(
        latest,
        latest < 0 ? Double.NaN : readings.value()[latest],
        latest < 0 ? Double.NaN : readings.targetAt(latest),
        wanted.contains(Part.STATUS) ? status() : NOT_ASKED,
        before,
        before < 0 ? Double.NaN : change,
        before < 0 ? Double.NaN : percent(change, readings.value()[before]),
        tested ? oneYear(before, change) : NO_YEAR,
        wanted.contains(Part.LONG_TERM)
            ? longTerm()
            : TrendOutcome.notAssessed(rules.method(), 0, Reasons.NOT_ASKED),
        wanted.contains(Part.RECENT) ? recent() : NO_RECENT,
        wanted.contains(Part.PROCESS) ? process() : NO_PROCESS,
        wanted.contains(Part.COMPARISON) ? comparison() : NO_COMPARISON);
  }

  private StatusOutcome status() {
    if (obstacle.isPresent()) {
      return obstacle.equals(Reasons.NO_FIGURE)
          ? MISSING
          : new StatusOutcome(Status.NOT_TESTABLE, obstacle);
    }
    double target = readings.targetAt(latest);
    if (!Double.isFinite(target)) {
      return Double.isNaN(target)
          ? NO_TARGET
          : new StatusOutcome(Status.NOT_TESTABLE, Reasons.NOT_FINITE);
    }
    Optional<Bound> side = rules.side();
    if (side.isEmpty()) {
      return new StatusOutcome(Status.NOT_TESTABLE, Reasons.NO_SIDE);
    }
    return switch (Thresholds.status(
        side.get(), readings.value()[latest], target, rules.amberWithin())) {
      case GREEN -> GREEN;
      case AMBER -> AMBER;
      default -> RED;
    };
  }

  /** The place of the year before on this side of the last break; −1 where it is not there. */
  private int before() {
    int before = obstacle.isPresent() ? -1 : timeline.yearBefore(latest);
    return before < rules.from() ? -1 : before;
  }

  private double change(int before) {
    return Decimals.difference(readings.value()[latest], readings.value()[before]);
  }

  private static double percent(double change, double before) {
    double percent = before == 0 ? Double.NaN : change * 100 / Math.abs(before);
    return Double.isInfinite(percent) ? Double.NaN : percent;
  }

  private YearOutcome oneYear(int before, double change) {
    if (obstacle.isPresent()) {
      return YearOutcome.notAssessed(obstacle);
    }
    if (before < 0) {
      return YearOutcome.notAssessed(noYearBefore(timeline.yearBefore(latest)));
    }
    return new YearTest(timeline, readings, rules, latest, before, change).outcome();
  }

  private Reason noYearBefore(int place) {
    if (place < 0 || Double.isNaN(readings.value()[place])) {
      return Reasons.NO_YEAR_BEFORE;
    }
    if (place < rules.from()) {
      return Reasons.BREAK_BETWEEN;
    }
    return Double.isInfinite(readings.value()[place]) ? Reasons.NOT_FINITE : Reasons.NOT_COMPUTABLE;
  }

  private TrendOutcome longTerm() {
    return obstacle.isPresent()
        ? TrendOutcome.notAssessed(rules.method(), 0, obstacle)
        : new TrendTest(timeline, readings, rules, latest).outcome();
  }

  private RecentOutcome recent() {
    return obstacle.isPresent()
        ? RecentOutcome.notAssessed(obstacle)
        : new RecentTest(timeline, readings, rules, latest).outcome();
  }

  private ProcessOutcome process() {
    return obstacle.isPresent()
        ? ProcessOutcome.notAssessed(obstacle)
        : new ProcessTest(timeline, readings, rules, latest).outcome();
  }

  private ComparisonOutcome comparison() {
    if (obstacle.isPresent()) {
      return ComparisonOutcome.none(Optional.empty(), obstacle);
    }
    Optional<Interval> interval = SeriesIntervals.at(readings, rules, latest);
    double comparator = readings.comparatorAt(latest);
    if (!Double.isFinite(comparator)) {
      return ComparisonOutcome.none(interval, Reasons.NO_COMPARATOR);
    }
    if (interval.isEmpty()) {
      boolean disagrees = Figure.disagrees(readings, rules, latest);
      return ComparisonOutcome.none(interval, disagrees ? Reasons.DISAGREE : Reasons.NO_INTERVAL);
    }
    Comparison comparison = Comparison.single(interval.get(), comparator);
    return new ComparisonOutcome(
        Optional.of(comparison),
        judgement(comparison),
        interval,
        rules.better() == Polarity.NONE ? Reasons.NO_SIDE : Reason.NONE);
  }

  private Optional<ComparisonOutcome.Judgement> judgement(Comparison comparison) {
    if (rules.better() == Polarity.NONE) {
      return Optional.empty();
    }
    if (comparison == Comparison.SIMILAR) {
      return Optional.of(ComparisonOutcome.Judgement.SIMILAR);
    }
    boolean above = comparison == Comparison.HIGHER;
    return Optional.of(
        above == (rules.better() == Polarity.HIGHER)
            ? ComparisonOutcome.Judgement.BETTER
            : ComparisonOutcome.Judgement.WORSE);
  }
}
