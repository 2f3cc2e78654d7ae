package org.weald.assess.statistics;

/**
 * R's {@code binom.test}, two-sided, for a chance that is a share of exposures: what was seen and
 * whatever on the other side of the mean is no likelier.
 */
final class BinomialTest {
  /** R's allowance for equal probabilities that differ by rounding. */
  private static final double LOG_EQUAL = Math.log1p(1e-7);

  private BinomialTest() {}

  /** Of x among n, where the chance is in / (in + of). */
  static double twoSided(long x, long n, double in, double of) {
    double chance = in / (in + of);
    double rest = of / (in + of);
    // x − n·chance without the rounding of the product.
    double off = (x * of - (n - x) * in) / (in + of);
    if (off == 0) {
      return 1;
    }
    return off < 0 ? below(x, n, chance, rest) : below(n - x, n, rest, chance);
  }

  /** Where x lies below the mean. */
  private static double below(long x, long n, double chance, double rest) {
    double seen = Loader.logBinomial(x, n, chance, rest);
    long from = firstNoLikelier(x, n, chance, rest, seen + LOG_EQUAL);
    double near = BinomialTail.from(n - x, n, rest, chance);
    double far = from > n ? 0 : BinomialTail.from(from, n, chance, rest);
    return Math.min(1, near + far);
  }

  /** The first value from the mean on that is no likelier than the limit; n + 1 where none is. */
  private static long firstNoLikelier(long x, long n, double chance, double rest, double limit) {
    long from = Math.max(x + 1, (long) Math.ceil(n * chance));
    long to = n + 1;
    while (from < to) {
      long middle = (from + to) >>> 1;
      if (Loader.logBinomial(middle, n, chance, rest) <= limit) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
