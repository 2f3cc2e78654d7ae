package org.weald.script;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * What looks back along the periods, area by area. What it looks at and is not there is missing.
 */
final class AlongTime {
  private AlongTime() {}

  static double[] lag(Axes axes, double[] values, int back) {
    Rhythm rhythm = Rhythm.of(axes.periods());
    int width = axes.periods().size();
    double[] out = new double[values.length];
    for (int period = 0; period < width; period++) {
      int source = rhythm.before(period, back);
      for (int row = 0; row < values.length; row += width) {
        out[row + period] = source < 0 ? Double.NaN : values[row + source];
      }
    }
    return out;
  }

  /** Each window is added up anew: a running sum would carry rounding and missing figures on. */
  static double[] rolling(Axes axes, double[] values, int over, boolean mean) {
    Rhythm rhythm = Rhythm.of(axes.periods());
    int width = axes.periods().size();
    double[] out = new double[values.length];
    Arrays.fill(out, Double.NaN);
    for (int period = over - 1; period < width; period++) {
      int first = rhythm.before(period, over - 1);
      if (first != period - over + 1) {
        continue; // a period in between is not listed
      }
      heedStop();
      for (int row = 0; row < values.length; row += width) {
        double sum = 0;
        for (int i = row + first; i <= row + period; i++) {
          sum += values[i];
        }
        out[row + period] = mean ? sum / over : sum;
      }
    }
    return out;
  }

  static double[] cumulative(Axes axes, double[] values) {
    Rhythm rhythm = Rhythm.of(axes.periods());
    int width = axes.periods().size();
    double[] out = new double[values.length];
    for (int row = 0; row < values.length; row += width) {
      double sum = 0;
      for (int period = 0; period < width; period++) {
        boolean gap = period > 0 && rhythm.before(period, 1) != period - 1;
        sum = gap ? Double.NaN : sum + values[row + period];
        out[row + period] = sum;
      }
    }
    return out;
  }

  /** A script that is stopped meanwhile is interrupted; its line is told by who stops it. */
  private static void heedStop() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("stopped");
    }
  }
}
