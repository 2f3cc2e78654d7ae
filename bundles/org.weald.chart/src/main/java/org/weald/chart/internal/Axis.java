package org.weald.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The values along one side of a plot.
 *
 * @param low value at its beginning
 * @param high value at its end, above {@code low}
 * @param step between ticks
 */
record Axis(double low, double high, double step) {
  private static final double LEAST_SPAN = 1e-100;
  private static final int PASSES = 4;

  /** From so many times the span away zero would press the values flat. */
  private static final double CLOSE = 1;

  /** From the least to the most, zero among them, without round ends. */
  static Axis tight(double least, double most) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    return high - low > LEAST_SPAN ? new Axis(low, high, high - low) : new Axis(0, 1, 1);
  }

  /**
   * With the ticks XChart gives it, and its ends on ticks, where XChart ends it at the last figure.
   *
   * @param whole whether values are whole numbers, so that no step is below 1
   * @param height of the plot in px
   */
  static Axis round(double least, double most, boolean whole, int height) {
    return round(tight(least, most), whole, height);
  }

  /** The same, but from near the least value on where the values are close to one another. */
  static Axis near(double least, double most, boolean whole, int height) {
    double span = most - least;
    boolean close = span > LEAST_SPAN && (least > CLOSE * span || most < -CLOSE * span);
    return close
        ? round(new Axis(least, most, span), whole, height)
        : round(least, most, whole, height);
  }

  private static Axis round(Axis from, boolean whole, int height) {
    Axis axis = from;
    for (int pass = 0; pass < PASSES; pass++) {
      double step = oneDigit(Plot.step(axis, height));
      Axis rounded = axis.to(whole ? Math.max(1, step) : step);
      if (rounded.equals(axis)) {
        return axis;
      }
      axis = rounded;
    }
    return axis;
  }

  private Axis to(double width) {
    return new Axis(
        Math.floor(low / width + 1e-9) * width, Math.ceil(high / width - 1e-9) * width, width);
  }

  /** XChart's steps are 1, 2 or 5 times a power of ten; what is more is rounding. */
  private static double oneDigit(double step) {
    return new BigDecimal(step).round(new MathContext(1)).doubleValue();
  }

  /** A power of ten of the size of the values: XChart's search for ticks ends only near 1. */
  double unit() {
    return Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))));
  }

  /** The values of the ticks, lowest first. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long steps = Math.round((high - low) / step);
    for (int i = 0; i <= steps; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step / 1e6 ? 0 : tick);
    }
    return ticks;
  }
}
