package org.weald.assess.statistics;

/**
 * R's {@code fisher.test} of a two-by-two table, two-sided: all tables with the same margins that
 * are no likelier than the one seen.
 */
final class FisherTest {
  /** R's allowance for equal probabilities that differ by rounding. */
  private static final double LOG_EQUAL = Math.log1p(1e-7);

  private final double n;
  private final double m;
  private final double k;

  private FisherTest(long n, long m, long k) {
    this.n = n;
    this.m = m;
    this.k = k;
  }

  /** Of x among n against y among m. */
  static double twoSided(long x, long n, long y, long m) {
    return new FisherTest(n, m, x + y).twoSided(x);
  }

  private double twoSided(long seen) {
    long low = (long) Math.max(0, k - m);
    long high = (long) Math.min(k, n);
    // (n + 1)(k + 1) / (n + m + 2), from below.
    long mode = Math.min(high, Math.max(low, (long) ((n + 1) / (n + m + 2) * (k + 1))));
    double limit = log(seen) + LOG_EQUAL;
    if (log(mode) <= limit) {
      return 1;
    }
    long to = lastNoLikelier(low - 1, mode, limit);
    long from = firstNoLikelier(mode, high + 1, limit);
    double p = (to < low ? 0 : downFrom(to)) + (from > high ? 0 : upFrom(from));
    return Math.min(1, p);
  }

  /** log of the chance of x, by three binomials (Loader 2000). */
  private double log(double x) {
    double p = k / (n + m);
    double rest = (n + m - k) / (n + m);
    return Loader.logBinomial(x, n, p, rest)
        + Loader.logBinomial(k - x, m, p, rest)
        - Loader.logBinomial(k, n + m, p, rest);
  }

  private long firstNoLikelier(long start, long end, double limit) {
    long from = start;
    long to = end;
    while (from < to) {
      long middle = (from + to) >>> 1;
      if (log(middle) <= limit) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private long lastNoLikelier(long start, long end, double limit) {
    long from = start;
    long to = end;
    while (from < to) {
      long middle = (from + to + 1) >> 1;
      if (log(middle) <= limit) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }

  private double upFrom(double x) {
    double sum = 1;
    double term = 1;
    for (double i = x; term > sum * 1e-17 && i < Math.min(k, n); i++) {
      term *= (n - i) / (i + 1) * ((k - i) / (m - k + i + 1));
      sum += term;
    }
    return Math.exp(log(x)) * sum;
  }

  private double downFrom(double x) {
    double sum = 1;
    double term = 1;
    for (double i = x; term > sum * 1e-17 && i > Math.max(0, k - m); i--) {
      term *= i / (n - i + 1) * ((m - k + i) / (k - i + 1));
      sum += term;
    }
    return Math.exp(log(x)) * sum;
  }
}
