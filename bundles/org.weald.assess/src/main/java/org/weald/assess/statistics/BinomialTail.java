package org.weald.assess.statistics;

/**
 * What a binomial distribution holds from a value upwards. The terms are added one by one from the
 * value, which keeps the digits of small tails; where there are too many of them their sum is an
 * integral (Euler and Maclaurin), taken by Gauss and Legendre.
 */
final class BinomialTail {
  /** Up to this variance the terms are added. */
  private static final double ADDED_UP_TO = 1e6;

  /** Terms that fall faster than this soon come to nothing. */
  private static final double STEEP = 0.01;

  private BinomialTail() {}

  /** P(X ≥ x) of n with the given chance, for x at the mean or above; rest is 1 − chance. */
  static double from(long x, long n, double chance, double rest) {
    double log = Loader.logBinomial(x, n, chance, rest);
    double first = Math.exp(log);
    if (first == 0) {
      return 0;
    }
    // How fast terms fall at x, by the digamma function, which is log(x + ½) for large x.
    double fall = Math.log((x + 0.5) / (n - x + 0.5) * (rest / chance));
    double variance = n * chance * rest;
    return first
        * (variance <= ADDED_UP_TO || fall > STEEP
            ? added(x, n, chance / rest)
            : integral(x, n, chance, rest, log, fall));
  }

  /** The terms over the first one. */
  private static double added(long x, long n, double odds) {
    double sum = 1;
    double term = 1;
    for (double k = x; k < n && term > sum * 1e-17; k++) {
      term *= (n - k) / (k + 1) * odds;
      sum += term;
    }
    return sum;
  }

  private static double integral(
      long x, long n, double chance, double rest, double log, double fall) {
    // The fall at x or the deviation: whichever is nearer sets the step.
    double deviation = Math.sqrt(n * chance * rest);
    double step = Math.min(deviation, 1 / Math.max(fall, 1e-300));
    double sum = 0;
    double end = Math.min((double) (n - x), 60 * step);
    for (double start = 0; start < end; start += step) {
      double width = Math.min(step, end - start);
      sum += panel(x + start, width, n, chance, rest, log);
    }
    // Half the first term, and the first correction by the slope at x.
    return sum + 0.5 + fall / 12 - fall * fall * fall / 720;
  }

  private static double panel(
      double from, double width, long n, double chance, double rest, double log) {
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      double up = from + width * (1 + NODES[i]) / 2;
      double down = from + width * (1 - NODES[i]) / 2;
      sum +=
          WEIGHTS[i]
              * (Math.exp(Loader.logBinomial(up, n, chance, rest) - log)
                  + Math.exp(Loader.logBinomial(down, n, chance, rest) - log));
    }
    return sum * width / 2;
  }

  /** Gauss and Legendre, 16 points. */
  private static final double[] NODES = {
    0.09501250983763744, 0.28160355077925891, 0.45801677765722739, 0.61787624440264375,
    0.75540440835500303, 0.86563120238783174, 0.94457502307323258, 0.98940093499164993
  };

  private static final double[] WEIGHTS = {
    0.18945061045506850, 0.18260341504492359, 0.16915651939500254, 0.14959598881657673,
    0.12462897125553387, 0.09515851168249278, 0.06225352393864789, 0.02715245941175409
  };
}
