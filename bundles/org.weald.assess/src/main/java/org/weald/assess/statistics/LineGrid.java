package org.weald.assess.statistics;

/**
 * The x of a line, prepared once for all the series that share it: centred, with their sum of
 * squares.
 */
public final class LineGrid {
  private final double mean;
  private final double[] centred;
  private final double[] rest;
  private final double squares;

  private LineGrid(double mean, double[] centred, double[] rest, double squares) {
    this.mean = mean;
    this.centred = centred;
    this.rest = rest;
    this.squares = squares;
  }

  /**
   * Prepares.
   *
   * @param x at least three finite values, two of them different, in any order
   * @throws IllegalArgumentException where there are fewer
   */
  public static LineGrid of(double[] x) {
    if (x.length < 3) {
      throw new IllegalArgumentException("a line needs three points or more, not " + x.length);
    }
    double mean = Sums.mean(x);
    double[] centred = Sums.centred(x, mean);
    double squares = Sums.dot(centred, centred);
    if (!(squares > 0) || Double.isInfinite(squares)) {
      throw new IllegalArgumentException("a line needs two different finite values of x");
    }
    return new LineGrid(mean, centred, Sums.rest(x, mean, centred), squares);
  }

  /** How many points. */
  public int size() {
    return centred.length;
  }

  /** The mean of x. */
  public double mean() {
    return mean;
  }

  /** Σ (x − mean)². */
  public double squares() {
    return squares;
  }

  /** x minus the mean, not to be changed. */
  double[] centred() {
    return centred;
  }

  /** What rounding took off the centred x, not to be changed. */
  double[] rest() {
    return rest;
  }
}
