package org.weald.assess.series;

import org.weald.assess.statistics.Intervals;

/**
 * The figures of a series in columns, one place for each period of its {@link Timeline}. NaN is no
 * figure; a column that is not there is an empty array. The arrays are not copied and must not be
 * changed while a judgement is made of them.
 *
 * @param value the figure, in its own unit
 * @param target the target of the period
 * @param numerator the count behind a share or rate
 * @param denominator what it is a share of, or arose in
 * @param error standard error of an estimate, in the unit of the figure
 * @param lower lower end of its 95 % interval as printed
 * @param upper upper end of its 95 % interval as printed
 * @param comparator what it is compared with
 */
@SuppressWarnings("ArrayRecordComponent") // Columns of numbers for a million series.
public record Readings(
    double[] value,
    double[] target,
    double[] numerator,
    double[] denominator,
    double[] error,
    double[] lower,
    double[] upper,
    double[] comparator) {

  private static final double[] NOTHING = {};

  /** Refuses columns of unequal length. */
  public Readings {
    int n = value.length;
    requireLength(target, n, "target");
    requireLength(numerator, n, "numerator");
    requireLength(denominator, n, "denominator");
    requireLength(error, n, "error");
    requireLength(lower, n, "lower");
    requireLength(upper, n, "upper");
    requireLength(comparator, n, "comparator");
  }

  private static void requireLength(double[] column, int n, String name) {
    if (column.length != 0 && column.length != n) {
      throw new IllegalArgumentException(
          n + " figures, but " + column.length + " in the column “" + name + "”");
    }
  }

  /** Figures and nothing else. */
  public static Readings ofValues(double... value) {
    return new Readings(value, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
  }

  /** The same with targets. */
  public Readings withTargets(double... targets) {
    return new Readings(value, targets, numerator, denominator, error, lower, upper, comparator);
  }

  /** The same with counts. */
  public Readings withCounts(double[] numerators, double[] denominators) {
    return new Readings(value, target, numerators, denominators, error, lower, upper, comparator);
  }

  /** The same with standard errors. */
  public Readings withErrors(double... errors) {
    return new Readings(value, target, numerator, denominator, errors, lower, upper, comparator);
  }

  /** The same with printed intervals. */
  public Readings withIntervals(double[] lowers, double[] uppers) {
    return new Readings(value, target, numerator, denominator, error, lowers, uppers, comparator);
  }

  /** The same with comparators. */
  public Readings withComparators(double... comparators) {
    return new Readings(value, target, numerator, denominator, error, lower, upper, comparators);
  }

  /** How many places. */
  public int size() {
    return value.length;
  }

  /** The place of the last figure that is not NaN; −1 where there is none. */
  public int latest() {
    int i = value.length - 1;
    while (i >= 0 && Double.isNaN(value[i])) {
      i--;
    }
    return i;
  }

  /**
   * The standard error at a place: as given, or (upper − lower) / (2 · 1.959964); NaN where neither
   * is.
   */
  public double errorAt(int i) {
    double given = at(error, i);
    return Double.isNaN(given) ? Intervals.standardError(at(lower, i), at(upper, i)) : given;
  }

  double targetAt(int i) {
    return at(target, i);
  }

  double numeratorAt(int i) {
    return at(numerator, i);
  }

  double denominatorAt(int i) {
    return at(denominator, i);
  }

  double lowerAt(int i) {
    return at(lower, i);
  }

  double upperAt(int i) {
    return at(upper, i);
  }

  double comparatorAt(int i) {
    return at(comparator, i);
  }

  private static double at(double[] column, int i) {
    return column.length == 0 ? Double.NaN : column[i];
  }
}
