package org.weald.assess.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The tests of METHODS.md, section 2: plain numbers in, a two-sided probability out. Where a count
 * or an exposure makes no sense an {@link IllegalArgumentException} says so; callers look first.
 */
public final class SignificanceTests {
  /** An expected cell below this asks for Fisher's exact test. */
  private static final double SMALL_CELL = 5;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private SignificanceTests() {}

  /**
   * A test of counts whose spread is wider than Poisson's.
   *
   * @param dispersion Pearson's χ² of the earlier points over its degrees of freedom, at least 1
   * @param freedom degrees of freedom, one less than the earlier points
   * @param t the difference over its error
   * @param p two-sided, Student's t
   */
  public record Dispersed(double dispersion, int freedom, double t, double p) {}

  /**
   * The difference of two estimates.
   *
   * @param difference a − b
   * @param error its standard error
   * @param z one over the other; 0 where both are 0
   * @param p two-sided, normal
   */
  public record Difference(double difference, double error, double z, double p) {}

  /**
   * Whether two counts may come from one rate: the exact conditional binomial test, R's {@code
   * poisson.test(c(x, y), c(exposureX, exposureY))}.
   *
   * @param x one count, from 0 to 2⁵³
   * @param exposureX what it arose in, above 0
   * @param y the other
   * @param exposureY likewise
   * @return from 0 to 1; 1 where both counts are 0
   */
  public static double counts(long x, double exposureX, long y, double exposureY) {
    requireCount(x);
    requireCount(y);
    if (!(exposureX > 0) || !(exposureY > 0) || Double.isInfinite(exposureX + exposureY)) {
      throw new IllegalArgumentException("counts arise in something above 0");
    }
    return x + y == 0 ? 1 : BinomialTest.twoSided(x, x + y, exposureX, exposureY);
  }

  /**
   * Whether two proportions may be one: pooled z without continuity correction, R's {@code
   * prop.test(correct = FALSE)}.
   *
   * @param x how many of n, from 0 to n
   * @param n above 0, up to 2⁵³
   * @param y how many of m
   * @param m likewise
   * @return 1 where all or none of both are counted
   */
  public static double proportions(long x, long n, long y, long m) {
    return normal(pooledZ(x, n, y, m));
  }

  /** The z of {@link #proportions}; 0 where all or none of both are counted. */
  public static double pooledZ(long x, long n, long y, long m) {
    requireProportion(x, n);
    requireProportion(y, m);
    if (x + y == 0 || x + y == n + m) {
      return 0;
    }
    double pooled = (double) (x + y) / (n + m);
    double rest = (double) (n - x + m - y) / (n + m);
    double error = Math.sqrt(pooled * rest * (1.0 / n + 1.0 / m));
    return ((double) x / n - (double) y / m) / error;
  }

  /**
   * Whether an expected cell of the two-by-two table is below 5, so that Fisher's test is needed.
   */
  public static boolean needsFisher(long x, long n, long y, long m) {
    double pooled = (double) (x + y) / (n + m);
    double smallest = Math.min(n, m) * Math.min(pooled, 1 - pooled);
    return smallest < SMALL_CELL;
  }

  /**
   * Fisher's exact test, two-sided, R's {@code fisher.test}.
   *
   * @param x how many of n, from 0 to n
   * @param n above 0, up to 2⁵³
   * @param y how many of m
   * @param m likewise
   */
  public static double fisher(long x, long n, long y, long m) {
    requireProportion(x, n);
    requireProportion(y, m);
    return FisherTest.twoSided(x, n, y, m);
  }

  /** Two-sided p of a t statistic, R's {@code 2 * pt(-abs(t), df)}. */
  public static double student(double t, double degreesOfFreedom) {
    return StudentT.twoSided(t, degreesOfFreedom);
  }

  /** Two-sided p of a standard normal statistic, R's {@code 2 * pnorm(-abs(z))}. */
  public static double normal(double z) {
    return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
  }

  /**
   * Whether two counts differ by more than counts of their kind swing. The swing is taken from the
   * earlier points around their common rate, which counts a trend in them as swing and so errs on
   * the quiet side.
   *
   * @param now the later count, 0 or more
   * @param before the earlier count
   * @param earlier the earlier points, at least 2 and not all 0
   */
  public static Dispersed quasiPoisson(double now, double before, double[] earlier) {
    double[] ones = new double[earlier.length];
    java.util.Arrays.fill(ones, 1);
    return quasiPoisson(now, 1, before, 1, earlier, ones);
  }

  /**
   * The same of counts with exposures.
   *
   * @param now the later count, 0 or more
   * @param in what it arose in, above 0
   * @param before the earlier count
   * @param of what that arose in
   * @param earlier the earlier points, at least 2 and not all 0
   * @param exposures what they arose in
   */
  public static Dispersed quasiPoisson(
      double now, double in, double before, double of, double[] earlier, double[] exposures) {
    double rate = Sums.sum(earlier) / Sums.sum(exposures);
    if (earlier.length < 2 || !(rate > 0)) {
      throw new IllegalArgumentException("a dispersion needs two points or more, not all 0");
    }
    double chiSquared = 0;
    for (int i = 0; i < earlier.length; i++) {
      double expected = rate * exposures[i];
      chiSquared += (earlier[i] - expected) * (earlier[i] - expected) / expected;
    }
    int freedom = earlier.length - 1;
    double dispersion = Math.max(1, chiSquared / freedom);
    double pooled = (now + before) / (in + of);
    double variance = dispersion * pooled * (1 / in + 1 / of);
    double t = variance == 0 ? 0 : (now / in - before / of) / Math.sqrt(variance);
    return new Dispersed(dispersion, freedom, t, student(t, freedom));
  }

  /**
   * Whether two independent estimates differ, by their standard errors.
   *
   * @param a one estimate
   * @param errorA its standard error, 0 or more
   * @param b the other
   * @param errorB likewise
   */
  public static Difference difference(double a, double errorA, double b, double errorB) {
    if (!(errorA >= 0) || !(errorB >= 0)) {
      throw new IllegalArgumentException("a standard error is 0 or more");
    }
    double difference = a - b;
    double error = Math.hypot(errorA, errorB);
    double z = difference == 0 ? 0 : difference / error;
    return new Difference(difference, error, z, normal(z));
  }

  private static void requireCount(long count) {
    if (count < 0 || count > 1L << 53) {
      throw new IllegalArgumentException("a count is from 0 to 9,007,199,254,740,992: " + count);
    }
  }

  private static void requireProportion(long x, long n) {
    requireCount(n);
    if (n == 0 || x < 0 || x > n) {
      throw new IllegalArgumentException(x + " of " + n + " is no proportion");
    }
  }
}
