package org.weald.assess.series;

import java.util.Optional;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Polarity;

/**
 * How a series is to be judged, declared before its figures are seen. Made by {@link #of} and
 * changed by the {@code with} methods; one is shared by all series of a measure.
 *
 * @param kind what sort of number; it decides the test
 * @param better which way is better
 * @param bound the side of the target a figure has to be on; empty for the one that follows from
 *     what is better
 * @param multiplier a figure is this many times numerator over denominator: 100 for per cent,
 *     100,000 for a rate
 * @param amberWithin how far from the target is still amber; empty for no amber
 * @param tolerance a yearly change up to this size counts as none, where nothing can be tested
 * @param method the headline method of the long term
 * @param least the least value there can be, or −∞
 * @param most the most there can be, or ∞
 * @param from place of the first figure after the last break; 0 without a break
 * @param baseline points of a fixed baseline of process limits, counted from {@code from}; 0 for
 *     none
 * @param noTrendIsMaintaining whether 4 or 5 points without a significant trend are called
 *     maintaining, as the plan's own method may say
 */
public record SeriesRules(
    MeasureKind kind,
    Polarity better,
    Optional<Bound> bound,
    double multiplier,
    Optional<Amount> amberWithin,
    Optional<Amount> tolerance,
    Judging.Method method,
    double least,
    double most,
    int from,
    int baseline,
    boolean noTrendIsMaintaining) {

  /** Points a trend needs. */
  public static final int FEWEST_FOR_TREND = 4;

  /** Below this many points a trend that is not significant is not assessed. */
  public static final int FEWEST_FOR_MAINTAINING = 6;

  /** Earlier points a dispersion needs. */
  public static final int FEWEST_FOR_DISPERSION = 5;

  /** Everything is tested at 95 %. */
  public static final double LEVEL = 0.05;

  /** Refuses numbers that say nothing. */
  public SeriesRules {
    if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
      throw new IllegalArgumentException("a multiplier is above 0, not " + multiplier);
    }
    if (from < 0 || baseline < 0 || !(least <= most)) {
      throw new IllegalArgumentException("a break, a baseline or a range that cannot be");
    }
  }

  /**
   * The usual rules: a straight line, no break, no tolerance, no range beyond what the kind has.
   *
   * @param kind what sort of number
   * @param better which way is better
   */
  public static SeriesRules of(MeasureKind kind, Polarity better) {
    double multiplier = kind == MeasureKind.PROPORTION ? 100 : 1;
    return new SeriesRules(
        kind,
        better,
        Optional.empty(),
        multiplier,
        Optional.empty(),
        Optional.empty(),
        Judging.Method.LINEAR,
        least(kind),
        kind == MeasureKind.PROPORTION ? multiplier : Double.POSITIVE_INFINITY,
        0,
        0,
        false);
  }

  private static double least(MeasureKind kind) {
    return switch (kind) {
      case COUNT, RATE, PROPORTION, CLUSTERED -> 0;
      case RANK -> 1;
      default -> Double.NEGATIVE_INFINITY;
    };
  }

  /** A figure is so many times numerator over denominator; the most a proportion can be follows. */
  public SeriesRules withMultiplier(double times) {
    double highest = kind == MeasureKind.PROPORTION && most == multiplier ? times : most;
    Change change = new Change(this);
    change.multiplier = times;
    change.most = highest;
    return change.made();
  }

  /** With the side of the target a figure has to be on. */
  public SeriesRules withBound(Bound side) {
    Change change = new Change(this);
    change.bound = Optional.of(side);
    return change.made();
  }

  /** With amber up to so far from the target. */
  public SeriesRules withAmber(Amount within) {
    Change change = new Change(this);
    change.amberWithin = Optional.of(within);
    return change.made();
  }

  /** With a declared tolerance of the yearly change. */
  public SeriesRules withTolerance(Amount size) {
    Change change = new Change(this);
    change.tolerance = Optional.of(size);
    return change.made();
  }

  /** With another headline method. */
  public SeriesRules withMethod(Judging.Method headline) {
    Change change = new Change(this);
    change.method = headline;
    return change.made();
  }

  /** With the range of values there can be. */
  public SeriesRules withRange(double lowest, double highest) {
    Change change = new Change(this);
    change.least = lowest;
    change.most = highest;
    return change.made();
  }

  /** With a break before a place. */
  public SeriesRules withBreak(int first) {
    Change change = new Change(this);
    change.from = first;
    return change.made();
  }

  /** With a fixed baseline of so many points from the break. */
  public SeriesRules withBaseline(int points) {
    Change change = new Change(this);
    change.baseline = points;
    return change.made();
  }

  /** With 4 or 5 points without a trend called maintaining. */
  public SeriesRules withNoTrendMaintaining(boolean maintaining) {
    Change change = new Change(this);
    change.noTrendIsMaintaining = maintaining;
    return change.made();
  }

  /** With another side called better; a declared bound stays. */
  public SeriesRules withBetter(Polarity other) {
    Change change = new Change(this);
    change.better = other;
    return change.made();
  }

  /** The side of the target a figure has to be on; empty where neither is better. */
  public Optional<Bound> side() {
    return bound.isPresent() ? bound : Thresholds.bound(better);
  }

  /** Rules about to differ from others in a part or two. */
  private static final class Change {
    private MeasureKind kind;
    private Polarity better;
    private Optional<Bound> bound;
    private double multiplier;
    private Optional<Amount> amberWithin;
    private Optional<Amount> tolerance;
    private Judging.Method method;
    private double least;
    private double most;
    private int from;
    private int baseline;
    private boolean noTrendIsMaintaining;

    Change(SeriesRules rules) {
      kind = rules.kind;
      better = rules.better;
      bound = rules.bound;
      multiplier = rules.multiplier;
      amberWithin = rules.amberWithin;
      tolerance = rules.tolerance;
      method = rules.method;
      least = rules.least;
      most = rules.most;
      from = rules.from;
      baseline = rules.baseline;
      noTrendIsMaintaining = rules.noTrendIsMaintaining;
    }

    SeriesRules made() {
      return new SeriesRules(
          kind,
          better,
          bound,
          multiplier,
          amberWithin,
          tolerance,
          method,
          least,
          most,
          from,
          baseline,
          noTrendIsMaintaining);
    }
  }
}
