package org.weald.assess.statistics;

/**
 * Probabilities of the binomial distribution with all their digits, also far out (Loader, "Fast and
 * accurate computation of binomial probabilities", 2000). Counts are whole numbers up to 2⁵⁴ kept
 * in doubles; between whole numbers the functions go on smoothly.
 */
final class Loader {
  /** log n! − log of Stirling's formula, for n = 0 to 15. */
  private static final double[] STIRLING = {
    0.0,
    0.08106146679532725821967026,
    0.04134069595540929409382208,
    0.02767792568499833914878929,
    0.02079067210376509311152277,
    0.01664469118982119216319487,
    0.01387612882307074799874573,
    0.01189670994589177009505572,
    0.010411265261972096497478567,
    0.009255462182712732917728637,
    0.008330563433362871256469318,
    0.007573675487951840794972024,
    0.006942840107209529865664152,
    0.006408994188004207068439631,
    0.005951370112758847735624416,
    0.005554733551962801371038690
  };

  private static final double LOG_TWO_PI = 1.837877066409345483560659472811;

  private Loader() {}

  /** The error of Stirling's formula. */
  static double stirling(double n) {
    if (n < 16 && n == Math.rint(n)) {
      return STIRLING[(int) n];
    }
    double nn = n * n;
    double series = 1.0 / 1188 - 691.0 / 360360 / nn;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - series / nn) / nn) / nn) / nn) / n;
  }

  /** x log(x / mean) + mean − x, given also x − mean, which may be known better. */
  static double deviance(double x, double mean, double off) {
    if (Math.abs(off) < 0.1 * (x + mean)) {
      double v = off / (x + mean);
      double sum = off * v;
      double power = 2 * x * v;
      double square = v * v;
      for (int j = 3; j < 1000; j += 2) {
        power *= square;
        double next = sum + power / j;
        if (next == sum) {
          return next;
        }
        sum = next;
      }
    }
    return x * Math.log(x / mean) - off;
  }

  /** log P(X = x) of n with chance p; rest is 1 − p. */
  static double logBinomial(double x, double n, double p, double rest) {
    if (x == 0) {
      return n * (p < 0.5 ? Math.log1p(-p) : Math.log(rest));
    }
    if (x == n) {
      return n * (rest < 0.5 ? Math.log1p(-rest) : Math.log(p));
    }
    double off = x * rest - (n - x) * p;
    double log = stirling(n) - stirling(x) - stirling(n - x);
    log -= deviance(x, n * p, off) + deviance(n - x, n * rest, -off);
    return log - 0.5 * (LOG_TWO_PI + Math.log(x) + Math.log1p(-x / n));
  }
}
