package org.weald.assess.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The least-squares line of doubles in exact arithmetic: every sum is exact, only the last division
 * and root are rounded, to 50 digits. It settles who is right where R's own rounding shows.
 */
record ExactLine(
    double slope,
    double intercept,
    double slopeError,
    double interceptError,
    double deviation,
    double rSquared,
    double t) {
  private static final MathContext DIGITS = new MathContext(50);

  static ExactLine of(double[] x, double[] y) {
    BigDecimal n = BigDecimal.valueOf(x.length);
    BigDecimal sumX = BigDecimal.ZERO;
    BigDecimal sumY = BigDecimal.ZERO;
    BigDecimal sumXx = BigDecimal.ZERO;
    BigDecimal sumXy = BigDecimal.ZERO;
    BigDecimal sumYy = BigDecimal.ZERO;
    for (int i = 0; i < x.length; i++) {
      BigDecimal u = new BigDecimal(x[i]);
      BigDecimal v = new BigDecimal(y[i]);
      sumX = sumX.add(u);
      sumY = sumY.add(v);
      sumXx = sumXx.add(u.multiply(u));
      sumXy = sumXy.add(u.multiply(v));
      sumYy = sumYy.add(v.multiply(v));
    }
    // All three times n.
    BigDecimal sxx = n.multiply(sumXx).subtract(sumX.multiply(sumX));
    BigDecimal sxy = n.multiply(sumXy).subtract(sumX.multiply(sumY));
    BigDecimal syy = n.multiply(sumYy).subtract(sumY.multiply(sumY));
    BigDecimal slope = sxy.divide(sxx, DIGITS);
    // Times n and sxx.
    BigDecimal left = syy.multiply(sxx).subtract(sxy.multiply(sxy));
    BigDecimal variance =
        left.divide(sxx, DIGITS).divide(n.multiply(BigDecimal.valueOf(x.length - 2)), DIGITS);
    BigDecimal slopeVariance = variance.multiply(n).divide(sxx, DIGITS);
    BigDecimal error = slopeVariance.sqrt(DIGITS);
    return new ExactLine(
        slope.doubleValue(),
        sumY.multiply(sumXx).subtract(sumX.multiply(sumXy)).divide(sxx, DIGITS).doubleValue(),
        error.doubleValue(),
        slopeVariance.multiply(sumXx).divide(n, DIGITS).sqrt(DIGITS).doubleValue(),
        variance.sqrt(DIGITS).doubleValue(),
        sxy.multiply(sxy).divide(syy.multiply(sxx), DIGITS).doubleValue(),
        slope.divide(error, DIGITS).doubleValue());
  }
}
