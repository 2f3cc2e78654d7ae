package org.weald.assess.statistics;

/** Sums kept in twice the precision of a double (Ogita, Rump and Oishi 2005). */
final class Sums {
  private Sums() {}

  /** Σ aᵢ as if in twice the precision. */
  static double sum(double[] a) {
    double sum = 0;
    double lost = 0;
    for (double value : a) {
      double next = sum + value;
      double back = next - sum;
      lost += (sum - (next - back)) + (value - back);
      sum = next;
    }
    return sum + lost;
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

  static double mean(double[] values) {
    return sum(values) / values.length;
  }

  /**
   * The differences from the mean. The mean is rounded; what it leaves is taken off too.
   *
   * @param mean {@link #mean} of the values
   */
  static double[] centred(double[] values, double mean) {
    double[] centred = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      centred[i] = values[i] - mean;
    }
    double rest = sum(centred) / values.length;
    if (rest != 0) {
      for (int i = 0; i < values.length; i++) {
        centred[i] -= rest;
      }
    }
    return centred;
  }

  /**
   * What rounding took off centred values, but for one number that is the same for all.
   *
   * @param mean that was taken off
   * @param centred {@link #centred}
   */
  static double[] rest(double[] values, double mean, double[] centred) {
    double[] rest = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double off = values[i] - mean;
      double back = off - values[i];
      double lost = (values[i] - (off - back)) + (-mean - back);
      rest[i] = off - centred[i] + lost;
    }
    return rest;
  }
}
