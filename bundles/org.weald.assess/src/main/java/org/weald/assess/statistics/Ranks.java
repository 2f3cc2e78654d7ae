package org.weald.assess.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Positions among others (METHODS.md, section 3). Ties share the better rank: 1, 2, 2, 4. A figure
 * that is NaN has no rank and is not counted; its place in every answer is 0.
 */
public final class Ranks {
  private Ranks() {}

  /**
   * Standard competition ranking, R's {@code rank(ties.method = "min")}.
   *
   * @param values figures, in any order
   * @param lowestFirst whether rank 1 is the lowest
   * @return rank of each, from 1; 0 for NaN
   */
  public static int[] competition(double[] values, boolean lowestFirst) {
    double[] sorted = sorted(values);
    int[] ranks = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        ranks[i] =
            1 + (lowestFirst ? below(sorted, values[i]) : sorted.length - upTo(sorted, values[i]));
      }
    }
    return ranks;
  }

  /**
   * The best rank each may have: 1 + those wholly better by their intervals. It is no 95 % bound.
   *
   * @param lower lower ends; NaN where there is no interval
   * @param upper upper ends
   * @param lowestFirst whether rank 1 is the lowest
   * @return from 1; 0 where there is no interval
   */
  public static int[] best(double[] lower, double[] upper, boolean lowestFirst) {
    double[] ends = sorted(lowestFirst ? upper : lower);
    int[] best = new int[lower.length];
    for (int i = 0; i < best.length; i++) {
      if (!Double.isNaN(lower[i]) && !Double.isNaN(upper[i])) {
        best[i] = 1 + (lowestFirst ? below(ends, lower[i]) : ends.length - upTo(ends, upper[i]));
      }
    }
    return best;
  }

  /**
   * The worst rank each may have: n − those wholly worse by their intervals. It is no 95 % bound.
   *
   * @param lower lower ends; NaN where there is no interval
   * @param upper upper ends
   * @param lowestFirst whether rank 1 is the lowest
   * @return up to n; 0 where there is no interval
   */
  public static int[] worst(double[] lower, double[] upper, boolean lowestFirst) {
    double[] ends = sorted(lowestFirst ? lower : upper);
    int[] worst = new int[lower.length];
    for (int i = 0; i < worst.length; i++) {
      if (!Double.isNaN(lower[i]) && !Double.isNaN(upper[i])) {
        worst[i] = lowestFirst ? upTo(ends, upper[i]) : ends.length - below(ends, lower[i]);
      }
    }
    return worst;
  }

  /**
   * The quantile group of a rank, ⌈groups · rank / n⌉.
   *
   * @param rank from 1 to n
   * @param n how many are ranked
   * @param groups 4 for quarters, 5 for fifths
   * @return from 1 to groups; empty with 3 values or fewer
   */
  public static OptionalInt quantile(int rank, int n, int groups) {
    if (n <= 3 || rank < 1 || rank > n || groups < 1) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) (((long) groups * rank + n - 1) / n));
  }

  private static double[] sorted(double[] values) {
    double[] sorted = new double[values.length];
    int size = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        // Adding 0 makes −0 a plain 0, which sorts with it.
        sorted[size++] = value + 0.0;
      }
    }
    double[] exact = Arrays.copyOf(sorted, size);
    Arrays.sort(exact);
    return exact;
  }

  /** How many are below a value. */
  private static int below(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** How many are below a value or equal to it. */
  private static int upTo(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] <= value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
