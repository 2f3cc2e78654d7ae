package org.weald.assess.statistics;

/**
 * A line through the origin by least squares, R's {@code lm(y ~ 0 + x)}.
 *
 * @param n number of points
 * @param slope in y per x
 * @param slopeError its standard error
 * @param residualDeviation residual standard deviation, n − 1 degrees of freedom
 * @param rSquared share of Σy² the line explains; 1 where every y is 0
 * @param t slope over its error; infinite where every point lies on the line
 * @param p two-sided, n − 1 degrees of freedom
 */
public record OriginFit(
    int n,
    double slope,
    double slopeError,
    double residualDeviation,
    double rSquared,
    double t,
    double p) {

  /**
   * Fits.
   *
   * @param x finite, not all 0, at least 2
   * @param y as many, finite
   */
  public static OriginFit of(double[] x, double[] y) {
    int n = x.length;
    double xx = Sums.dot(x, x);
    if (n < 2 || y.length != n || !(xx > 0) || Double.isInfinite(xx)) {
      throw new IllegalArgumentException(
          "a line through the origin needs two points, and an x that is not 0");
    }
    double slope = Sums.dot(x, y) / xx;
    double yy = Sums.dot(y, y);
    double[] residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = Math.fma(-slope, x[i], y[i]);
    }
    double rss = Sums.dot(residuals, residuals);
    if (yy == 0) {
      return new OriginFit(n, 0, 0, 0, 1, 0, 1);
    }
    double slopeError = Math.sqrt(rss / (n - 1) / xx);
    double t = slope / slopeError;
    return new OriginFit(
        n,
        slope,
        slopeError,
        Math.sqrt(rss / (n - 1)),
        1 - rss / yy,
        t,
        StudentT.twoSided(t, n - 1));
  }
}
