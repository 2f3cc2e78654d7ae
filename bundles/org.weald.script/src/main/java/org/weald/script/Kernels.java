package org.weald.script;

/**
 * One operation over all figures, without a call, a branch or an object per figure. A missing
 * figure is NaN; {@code v + (v - v)} makes one of whatever is not finite, such as the outcome of a
 * division by zero, and leaves everything else as it is. All arrays of a loop share one index: only
 * then does the JVM take several figures at once.
 */
@SuppressWarnings("IdentityBinaryExpression") // v - v is not 0 where v is not finite
final class Kernels {
  private Kernels() {}

  /** {@code x + y}. */
  static void plus(double[] out, double[] x, double[] y) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] + y[i];
      out[i] = v + (v - v);
    }
  }

  /** {@code x - y}. */
  static void minus(double[] out, double[] x, double[] y) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] - y[i];
      out[i] = v + (v - v);
    }
  }

  /** {@code x * y}. */
  static void times(double[] out, double[] x, double[] y) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] * y[i];
      out[i] = v + (v - v);
    }
  }

  /** {@code x / y}. */
  static void over(double[] out, double[] x, double[] y) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] / y[i];
      out[i] = v + (v - v);
    }
  }

  /** {@code x + k}. */
  static void plus(double[] out, double[] x, double k) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] + k;
      out[i] = v + (v - v);
    }
  }

  /** {@code x * k}. */
  static void times(double[] out, double[] x, double k) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] * k;
      out[i] = v + (v - v);
    }
  }

  /** {@code x / k}. */
  static void over(double[] out, double[] x, double k) {
    for (int i = 0; i < out.length; i++) {
      double v = x[i] / k;
      out[i] = v + (v - v);
    }
  }

  /** {@code k - x}. */
  static void from(double[] out, double k, double[] x) {
    for (int i = 0; i < out.length; i++) {
      double v = k - x[i];
      out[i] = v + (v - v);
    }
  }

  /** {@code k / x}. */
  static void into(double[] out, double k, double[] x) {
    for (int i = 0; i < out.length; i++) {
      double v = k / x[i];
      out[i] = v + (v - v);
    }
  }
}
