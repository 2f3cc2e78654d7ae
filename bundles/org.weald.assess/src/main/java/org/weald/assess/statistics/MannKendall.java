package org.weald.assess.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The Mann-Kendall test of a monotone trend with the slope of Theil and Sen. The probability is
 * that of the normal distribution with ties in the variance and the continuity correction, as R's
 * {@code trend::mk.test} gives it, and {@code Kendall::MannKendall} where there are ties; without
 * ties the exact one can be asked for beside it (R's {@code cor.test(method = "kendall", exact =
 * TRUE)}).
 *
 * @param n number of points
 * @param s pairs that rise minus pairs that fall
 * @param variance of s, ties taken off
 * @param z (s ∓ 1) / √variance; 0 where s is 0
 * @param p two-sided; 1 where every value is the same
 * @param tied whether two values are the same
 * @param slope the median of the slopes of all pairs (Theil 1950, Sen 1968)
 * @param intercept the median of y − slope · x
 */
public record MannKendall(
    int n,
    long s,
    double variance,
    double z,
    double p,
    boolean tied,
    double slope,
    double intercept) {
  /** Up to this many points the exact distribution is summed. */
  private static final int EXACT_UP_TO = 49;

  /**
   * Tests.
   *
   * @param x rising from one point to the next
   * @param y as many, at least 2, finite
   * @throws IllegalArgumentException where there are fewer or x does not rise
   */
  public static MannKendall of(double[] x, double[] y) {
    int n = x.length;
    if (n < 2 || y.length != n) {
      throw new IllegalArgumentException("a trend needs two points or more, not " + n);
    }
    for (int i = 1; i < n; i++) {
      if (!(x[i] > x[i - 1])) {
        throw new IllegalArgumentException("the points are not in order");
      }
    }
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    double pairs = tiePairs(sorted);
    long s = Math.round((double) n * (n - 1) / 2 - pairs) - 2 * Inversions.count(y);
    double variance = (perfect(n) - ties(sorted)) / 18;
    double z = s == 0 ? 0 : (s - Math.signum((double) s)) / Math.sqrt(variance);
    double slope = TheilSen.slope(x, y);
    return new MannKendall(
        n,
        s,
        variance,
        z,
        SignificanceTests.normal(z),
        pairs > 0,
        slope,
        TheilSen.intercept(x, y, slope));
  }

  /**
   * The exact two-sided probability.
   *
   * @return empty where values are tied or there are 50 points or more
   */
  public OptionalDouble exact() {
    if (tied || n > EXACT_UP_TO) {
      return OptionalDouble.empty();
    }
    // Inversions of a random order, one number more at a time.
    double[] chance = {1};
    for (int size = 2; size <= n; size++) {
      double[] next = new double[chance.length + size - 1];
      for (int i = 0; i < chance.length; i++) {
        for (int j = 0; j < size; j++) {
          next[i + j] += chance[i] / size;
        }
      }
      chance = next;
    }
    int fewest = (int) ((chance.length - 1 - Math.abs(s)) / 2);
    double tail = 0;
    for (int i = 0; i <= fewest; i++) {
      tail += chance[i];
    }
    return OptionalDouble.of(Math.min(1, 2 * tail));
  }

  private static double perfect(double m) {
    return m * (m - 1) * (2 * m + 5);
  }

  private static double ties(double[] sorted) {
    double sum = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = endOfTie(sorted, from);
      sum += perfect(to - from);
      from = to;
    }
    return sum;
  }

  private static double tiePairs(double[] sorted) {
    double sum = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = endOfTie(sorted, from);
      sum += (double) (to - from) * (to - from - 1) / 2;
      from = to;
    }
    return sum;
  }

  private static int endOfTie(double[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && sorted[to] == sorted[from]) {
      to++;
    }
    return to;
  }
}
