package org.weald.assess.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * 95 % intervals for what is counted (METHODS.md, section 3). They show how far a figure may lie
 * from what it stands for by chance alone; they never decide a status.
 */
public final class Intervals {
  /** The two-sided 95 % point of the normal distribution, 1.959964. */
  private static final double Z = 1.959963984540054;

  /** Below this count Byar's approximation gives way to the exact interval. */
  private static final long EXACT_BELOW = 10;

  private Intervals() {}

  /**
   * Wilson's score interval of a proportion (Wilson 1927).
   *
   * @param successes how many of n, from 0 to n
   * @param n more than 0
   * @return a share from 0 to 1
   * @throws IllegalArgumentException where the two are no proportion
   */
  public static Interval wilson(long successes, long n) {
    if (n <= 0 || successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " of " + n + " is no proportion");
    }
    double p = (double) successes / n;
    double z2 = Z * Z;
    double centre = p + z2 / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    // At the ends the formula gives 0 and 1 but for a rounding error.
    double lower = successes == 0 ? 0 : (centre - half) / scale;
    double upper = successes == n ? 1 : (centre + half) / scale;
    return new Interval("Wilson", lower, upper);
  }

  /**
   * Newcombe's interval of the difference of two proportions, from their Wilson intervals (Newcombe
   * 1998, method 10). It is shown beside a test and never decides.
   *
   * @param x how many of n
   * @param n more than 0
   * @param y how many of m
   * @param m more than 0
   * @return of x/n − y/m, from −1 to 1
   */
  public static Interval newcombe(long x, long n, long y, long m) {
    Interval one = wilson(x, n);
    Interval other = wilson(y, m);
    double p = (double) x / n;
    double q = (double) y / m;
    return new Interval(
        "Newcombe",
        p - q - Math.hypot(p - one.lower(), other.upper() - q),
        p - q + Math.hypot(one.upper() - p, q - other.lower()));
  }

  /**
   * Byar's interval of a count: L = O(1 − 1/(9O) − z/(3√O))³, U likewise with O + 1 and + z.
   *
   * @param count 1 or more
   */
  public static Interval byar(long count) {
    if (count <= 0) {
      throw new IllegalArgumentException("Byar's interval needs a count above 0, not " + count);
    }
    double o = count;
    double o1 = o + 1;
    double lower = o * Math.pow(1 - 1 / (9 * o) - Z / (3 * Math.sqrt(o)), 3);
    double upper = o1 * Math.pow(1 - 1 / (9 * o1) + Z / (3 * Math.sqrt(o1)), 3);
    return new Interval("Byar", Math.max(0, lower), upper);
  }

  /**
   * The exact interval of a count from quantiles of χ² (Garwood 1936).
   *
   * @param count 0 or more
   */
  public static Interval exact(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("a count is never negative: " + count);
    }
    double lower =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(0.025) / 2;
    double upper =
        ChiSquaredDistribution.of(2.0 * (count + 1)).inverseSurvivalProbability(0.025) / 2;
    return new Interval("exact Poisson", lower, upper);
  }

  /** The interval of a count: exact below 10, Byar's from there. */
  public static Interval count(long count) {
    return count < EXACT_BELOW ? exact(count) : byar(count);
  }

  /**
   * The interval of a rate: that of its count, divided by the population.
   *
   * @param count events
   * @param population what they happened in, more than 0
   * @param per 100000 for a rate per 100,000
   */
  public static Interval rate(long count, double population, double per) {
    if (!(population > 0)) {
      throw new IllegalArgumentException("a rate needs a population above 0, not " + population);
    }
    return count(count).times(per / population);
  }

  /**
   * The interval of a mean of independent values by Student's t.
   *
   * @param mean the mean
   * @param deviation standard deviation of the values, n − 1 in its denominator, 0 or more
   * @param n how many values, at least 2
   */
  public static Interval mean(double mean, double deviation, long n) {
    if (n < 2 || !(deviation >= 0)) {
      throw new IllegalArgumentException("the interval of a mean needs two values or more");
    }
    double half = StudentT.quantile(0.95, n - 1) * deviation / Math.sqrt(n);
    return new Interval("Student t", mean - half, mean + half);
  }

  /**
   * The interval of an estimate with a known standard error.
   *
   * @param value the estimate
   * @param error its standard error, 0 or more
   */
  public static Interval normal(double value, double error) {
    if (!(error >= 0)) {
      throw new IllegalArgumentException("a standard error is 0 or more, not " + error);
    }
    return new Interval("normal", value - Z * error, value + Z * error);
  }

  /**
   * The standard error behind the 95 % interval of an estimate: its width over 2 · 1.959964, which
   * is 3.92 to two decimals.
   *
   * @return NaN where an end is NaN
   */
  public static double standardError(double lower, double upper) {
    return (upper - lower) / (2 * Z);
  }
}
