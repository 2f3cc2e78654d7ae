package org.weald.assess.internal;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The tests of METHODS.md, section 2, as plain numbers in and a two-sided p-value out. */
final class SignificanceTests {
  /** R's allowance for equal probabilities that differ by rounding (binom.test, fisher.test). */
  private static final double EQUAL = 1 + 1e-7;

  /** An expected cell below this asks for Fisher's exact test. */
  private static final double SMALL_CELL = 5;

  private SignificanceTests() {}

  /**
   * Whether two counts may come from one rate: the exact conditional binomial test, R's {@code
   * poisson.test(c(x, y), c(exposureX, exposureY))}.
   *
   * @param x one count
   * @param exposureX what it arose in, above 0
   * @param y the other
   * @param exposureY likewise
   */
  static double counts(long x, double exposureX, long y, double exposureY) {
    long total = x + y;
    if (total == 0) {
      return 1;
    }
    double share = exposureX / (exposureX + exposureY);
    return asLikelyOrLess(
        BinomialDistribution.of(Math.toIntExact(total), share), Math.toIntExact(x));
  }

  /**
   * Whether two proportions may be one: pooled z without continuity correction, R's {@code
   * prop.test(correct = FALSE)}.
   */
  static double proportions(long x, long n, long y, long m) {
    double pooled = (double) (x + y) / (n + m);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / m));
    double z = ((double) x / n - (double) y / m) / error;
    return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
  }

  /**
   * Whether an expected cell of the two-by-two table is below 5, so that Fisher's test is needed.
   */
  static boolean needsFisher(long x, long n, long y, long m) {
    double pooled = (double) (x + y) / (n + m);
    double smallest = Math.min(n, m) * Math.min(pooled, 1 - pooled);
    return smallest < SMALL_CELL;
  }

  /** Fisher's exact test, two-sided, R's {@code fisher.test}. */
  static double fisher(long x, long n, long y, long m) {
    return asLikelyOrLess(
        HypergeometricDistribution.of(
            Math.toIntExact(n + m), Math.toIntExact(x + y), Math.toIntExact(n)),
        Math.toIntExact(x));
  }

  /** Two-sided p of a t statistic. */
  static double student(double t, double degreesOfFreedom) {
    return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t)));
  }

  /**
   * The probability of everything no likelier than what was seen. Both distributions have one peak,
   * so on the far side only a tail counts; its edge is found by halving.
   */
  private static double asLikelyOrLess(DiscreteDistribution distribution, int seen) {
    double limit = distribution.probability(seen) * EQUAL;
    int low = distribution.getSupportLowerBound();
    int high = distribution.getSupportUpperBound();
    int peak = peak(distribution, low, high);
    if (seen == peak || distribution.probability(peak) <= limit) {
      return 1;
    }
    if (seen < peak) {
      int from = firstAtMost(distribution, peak, high, limit);
      double far = from > high ? 0 : distribution.survivalProbability(from - 1);
      return Math.min(1, distribution.cumulativeProbability(seen) + far);
    }
    int to = lastAtMost(distribution, low, peak, limit);
    double far = to < low ? 0 : distribution.cumulativeProbability(to);
    return Math.min(1, distribution.survivalProbability(seen - 1) + far);
  }

  private static int peak(DiscreteDistribution distribution, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (distribution.logProbability(middle) < distribution.logProbability(middle + 1)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The first value above the peak that is no likelier than the limit; high + 1 where none is. */
  private static int firstAtMost(
      DiscreteDistribution distribution, int peak, int high, double limit) {
    int from = peak;
    int to = high + 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (distribution.probability(middle) <= limit) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** The last value below the peak that is no likelier than the limit; low − 1 where none is. */
  private static int lastAtMost(
      DiscreteDistribution distribution, int low, int peak, double limit) {
    int from = low - 1;
    int to = peak;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (distribution.probability(middle) <= limit) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }
}
