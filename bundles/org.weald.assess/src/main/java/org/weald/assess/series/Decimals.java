package org.weald.assess.series;

import java.math.BigDecimal;

/**
 * Sums of doubles that stand for the shortest decimal they print as: 45.67 − 45.12 is 0.55. Figures
 * of few decimals are taken as whole numbers of their last digit; anything else goes the long way.
 */
final class Decimals {
  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
  private static final double EXACT = 1L << 52;

  private Decimals() {}

  /** Half a unit of the last decimal a figure shows: 0.5 for 60, 0.05 for 59.8; 0 beyond 8. */
  static double halfUnit(double value) {
    for (double power : POWERS) {
      if (Math.rint(value * power) / power == value) {
        return 0.5 / power;
      }
    }
    return 0;
  }

  /** a − b; NaN or infinite where either is. */
  static double difference(double a, double b) {
    for (double power : POWERS) {
      double wholeA = Math.rint(a * power);
      double wholeB = Math.rint(b * power);
      if (!(Math.abs(wholeA) < EXACT && Math.abs(wholeB) < EXACT)) {
        break;
      }
      if (wholeA / power == a && wholeB / power == b) {
        return (wholeA - wholeB) / power;
      }
    }
    if (!Double.isFinite(a) || !Double.isFinite(b)) {
      return a - b;
    }
    return BigDecimal.valueOf(a).subtract(BigDecimal.valueOf(b)).doubleValue();
  }
}
