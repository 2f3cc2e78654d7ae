package org.weald.assess.statistics;

/**
 * Mean, standard deviation and first autocorrelation of some values, with sums in twice the
 * precision.
 *
 * @param n how many
 * @param mean their mean
 * @param deviation standard deviation, n − 1 in the denominator; 0 for one value
 * @param autocorrelation with the value before, NIST's definition; 0 where nothing varies
 */
public record Univariate(int n, double mean, double deviation, double autocorrelation) {
  /**
   * Describes.
   *
   * @param values at least one, finite, in the order they came
   */
  public static Univariate of(double[] values) {
    int n = values.length;
    if (n == 0) {
      throw new IllegalArgumentException("there is no value to describe");
    }
    double mean = Sums.mean(values);
    double[] centred = Sums.centred(values, mean);
    double squares = Sums.dot(centred, centred);
    if (n == 1 || squares == 0) {
      return new Univariate(n, mean, 0, 0);
    }
    double[] before = java.util.Arrays.copyOf(centred, n - 1);
    double[] after = java.util.Arrays.copyOfRange(centred, 1, n);
    return new Univariate(n, mean, Math.sqrt(squares / (n - 1)), Sums.dot(before, after) / squares);
  }
}
