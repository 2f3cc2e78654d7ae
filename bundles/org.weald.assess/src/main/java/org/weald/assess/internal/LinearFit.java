package org.weald.assess.internal;

import java.util.Arrays;
import org.eclipse.collections.api.list.primitive.DoubleList;

/**
 * A straight line through points by least squares. x and y are centred first and every sum is kept
 * in twice the precision (Ogita, Rump and Oishi 2005), so that nothing is lost where values are
 * large and differ little.
 *
 * @param n number of points
 * @param slope in y per x
 * @param intercept y at x = 0
 * @param slopeError standard error of the slope
 * @param interceptError standard error of the intercept
 * @param residualDeviation residual standard deviation, n − 2 degrees of freedom
 * @param rSquared share of the variation the line explains; 1 where y never varies
 * @param t slope over its error; infinite where the points lie on a line that is not level
 * @param p two-sided, n − 2 degrees of freedom; 1 where y never varies
 */
record LinearFit(
    int n,
    double slope,
    double intercept,
    double slopeError,
    double interceptError,
    double residualDeviation,
    double rSquared,
    double t,
    double p) {

  /**
   * Fits.
   *
   * @param x at least two different values
   * @param y as many as x, at least 3
   */
  static LinearFit of(DoubleList x, DoubleList y) {
    int n = x.size();
    if (n < 3 || y.size() != n) {
      throw new IllegalArgumentException("a line needs three points or more, not " + n);
    }
    double[] dx = centred(x.toArray());
    double[] dy = centred(y.toArray());
    double sxx = dot(dx, dx);
    if (sxx == 0) {
      throw new IllegalArgumentException("a line needs two different values of x");
    }
    double slope = dot(dx, dy) / sxx;
    double meanX = mean(x.toArray());
    double intercept = mean(y.toArray()) - slope * meanX;
    double[] residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = Math.fma(-slope, dx[i], dy[i]);
    }
    return ofResiduals(n, slope, intercept, meanX, sxx, dot(dy, dy), dot(residuals, residuals));
  }

  private static LinearFit ofResiduals(
      int n, double slope, double intercept, double meanX, double sxx, double syy, double rss) {
    // What is left of points on a line is rounding only.
    boolean exact = rss <= syy * 1e-24;
    double variance = exact ? 0 : rss / (n - 2);
    double slopeError = Math.sqrt(variance / sxx);
    double interceptError = Math.sqrt(variance * (1.0 / n + meanX * meanX / sxx));
    if (syy == 0) {
      return new LinearFit(n, 0, intercept, 0, 0, 0, 1, 0, 1);
    }
    double t = exact ? Math.copySign(Double.POSITIVE_INFINITY, slope) : slope / slopeError;
    double p = exact ? 0 : SignificanceTests.student(t, n - 2);
    return new LinearFit(
        n,
        slope,
        intercept,
        slopeError,
        interceptError,
        Math.sqrt(variance),
        1 - (exact ? 0 : rss / syy),
        t,
        p);
  }

  private static double[] centred(double[] values) {
    double mean = mean(values);
    double[] centred = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      centred[i] = values[i] - mean;
    }
    // The mean is rounded; what it leaves is taken off too.
    double rest = mean(centred);
    for (int i = 0; i < values.length; i++) {
      centred[i] -= rest;
    }
    return centred;
  }

  static double mean(double[] values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return dot(values, ones) / values.length;
  }

  /** Σ aᵢbᵢ as if in twice the precision. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    double lost = 0;
    for (int i = 0; i < a.length; i++) {
      double product = a[i] * b[i];
      double productError = Math.fma(a[i], b[i], -product);
      double next = sum + product;
      double back = next - sum;
      double sumError = (sum - (next - back)) + (product - back);
      sum = next;
      lost += productError + sumError;
    }
    return sum + lost;
  }
}
