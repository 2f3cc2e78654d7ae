package org.weald.assess.statistics;

/**
 * A straight line through points by least squares, R's {@code lm(y ~ x)}. x and y are centred first
 * and every sum is kept in twice the precision (Ogita, Rump and Oishi 2005), so that nothing is
 * lost where values are large and differ little.
 *
 * @param n number of points
 * @param slope in y per x
 * @param intercept y at x = 0
 * @param slopeError standard error of the slope
 * @param interceptError standard error of the intercept
 * @param residualDeviation residual standard deviation, n − 2 degrees of freedom
 * @param rSquared share of the variation the line explains; 1 where y never varies
 * @param meanX mean of x
 * @param sxx Σ (x − mean)²
 * @param t slope over its error; infinite where the points lie on a line that is not level
 * @param p two-sided, n − 2 degrees of freedom; 1 where y never varies
 */
public record LinearFit(
    int n,
    double slope,
    double intercept,
    double slopeError,
    double interceptError,
    double residualDeviation,
    double rSquared,
    double meanX,
    double sxx,
    double t,
    double p) {

  /** What is left of points on a line is rounding only, and no more than this share. */
  private static final double ROUNDING = 1e-30;

  /** Below this share the rounding of the centred values is seen in what is left. */
  private static final double NEARLY_EXACT = 1e-6;

  private static final double SMALLEST = 1e-130;
  private static final double LARGEST = 1e140;

  /**
   * Fits.
   *
   * @param x at least two different values, finite
   * @param y as many as x, at least 3, finite
   * @throws IllegalArgumentException where there are fewer or they are not finite
   */
  public static LinearFit of(double[] x, double[] y) {
    return of(LineGrid.of(x), y);
  }

  /**
   * Fits on prepared x.
   *
   * @param grid the x
   * @param y as many, finite
   */
  public static LinearFit of(LineGrid grid, double[] y) {
    if (y.length != grid.size()) {
      throw new IllegalArgumentException(grid.size() + " values of x, but " + y.length + " of y");
    }
    double size = 0;
    for (double value : y) {
      size = Math.max(size, Math.abs(value));
    }
    if (!Double.isFinite(size)) {
      throw new IllegalArgumentException("a line needs finite values");
    }
    boolean squares = size == 0 || (size > SMALLEST && size < LARGEST);
    return squares ? ofUsual(grid, y, size) : scaled(grid, y, size);
  }

  /** Values whose squares no double holds are fitted in another unit. */
  private static LinearFit scaled(LineGrid grid, double[] y, double size) {
    int exponent = Math.getExponent(size);
    double[] small = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      small[i] = Math.scalb(y[i], -exponent);
    }
    LinearFit fit = ofUsual(grid, small, Math.scalb(size, -exponent));
    return new LinearFit(
        fit.n,
        Math.scalb(fit.slope, exponent),
        Math.scalb(fit.intercept, exponent),
        Math.scalb(fit.slopeError, exponent),
        Math.scalb(fit.interceptError, exponent),
        Math.scalb(fit.residualDeviation, exponent),
        fit.rSquared,
        fit.meanX,
        fit.sxx,
        fit.t,
        fit.p);
  }

  private static LinearFit ofUsual(LineGrid grid, double[] y, double size) {
    double meanY = Sums.mean(y);
    double[] dx = grid.centred();
    double[] dy = Sums.centred(y, meanY);
    double syy = Sums.dot(dy, dy);
    double slope = Sums.dot(dx, dy) / grid.squares();
    double[] residuals = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      residuals[i] = Math.fma(-slope, dx[i], dy[i]);
    }
    double rss = Sums.dot(residuals, residuals);
    if (rss < syy * NEARLY_EXACT) {
      rss = finely(grid, y, meanY, dy, slope);
      // Decimals on a line are off it by half of their last binary place.
      double rounding = Math.ulp(size) / 2;
      rss = rss <= Math.max(syy * ROUNDING, y.length * rounding * rounding) ? 0 : rss;
    }
    return ofResiduals(grid, slope, meanY - slope * grid.mean(), syy, rss);
  }

  /** Where little is left beside the line, what rounding took off the centred values counts. */
  private static double finely(LineGrid grid, double[] y, double meanY, double[] dy, double slope) {
    double[] dx = grid.centred();
    double[] restX = grid.rest();
    double[] restY = Sums.rest(y, meanY, dy);
    double[] residuals = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      double product = slope * dx[i];
      double lost = Math.fma(slope, dx[i], -product);
      residuals[i] = dy[i] - product + (restY[i] - lost - slope * restX[i]);
    }
    double mean = Sums.mean(residuals);
    for (int i = 0; i < y.length; i++) {
      residuals[i] -= mean;
    }
    return Sums.dot(residuals, residuals);
  }

  private static LinearFit ofResiduals(
      LineGrid grid, double slope, double intercept, double syy, double rss) {
    int n = grid.size();
    double meanX = grid.mean();
    double sxx = grid.squares();
    if (syy == 0) {
      return new LinearFit(n, 0, intercept, 0, 0, 0, 1, meanX, sxx, 0, 1);
    }
    boolean exact = rss == 0;
    double variance = rss / (n - 2);
    double slopeError = Math.sqrt(variance / sxx);
    double t = exact ? Math.copySign(Double.POSITIVE_INFINITY, slope) : slope / slopeError;
    return new LinearFit(
        n,
        slope,
        intercept,
        slopeError,
        Math.sqrt(variance * (1.0 / n + meanX * meanX / sxx)),
        Math.sqrt(variance),
        rSquared(slope * slope * sxx / syy, rss / syy),
        meanX,
        sxx,
        t,
        exact ? 0 : StudentT.twoSided(t, n - 2));
  }

  /** The smaller of the two shares has all its digits. */
  private static double rSquared(double explained, double left) {
    return explained < 0.5 ? explained : 1 - left;
  }

  /** The line's value at an x. */
  public double at(double x) {
    return Math.fma(slope, x, intercept);
  }

  /** The standard error of a new figure at an x, the line's own error included. */
  public double predictionError(double x) {
    double far = x - meanX;
    return residualDeviation * Math.sqrt(1 + 1.0 / n + far * far / sxx);
  }

  /**
   * Where a new figure at an x will lie, R's {@code predict(interval = "prediction")}.
   *
   * @param x in the unit of the fit's x
   * @param level above 0 and below 1, 0.95
   */
  public Interval prediction(double x, double level) {
    double half = StudentT.quantile(level, n - 2) * predictionError(x);
    return new Interval("prediction", at(x) - half, at(x) + half);
  }
}
