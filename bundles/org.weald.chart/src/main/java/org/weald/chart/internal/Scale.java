package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Values to places along one axis.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 * @param step between ticks
 * @param from place in px
 * @param to place in px
 */
record Scale(double low, double high, double step, double from, double to) {

  /**
   * A scale that begins at zero (or below, where values are negative) and ends at a round number.
   *
   * @param ticks about how many steps are wanted
   * @param whole whether values are whole numbers, so that no step is below 1
   */
  static Scale round(double least, double most, int ticks, boolean whole, double from, double to) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    double step = niceStep((high - low) / Math.max(1, ticks));
    step = step == 0 || (whole && step < 1) ? 1 : step;
    double bottom = Math.floor(low / step + 1e-9) * step;
    double top = Math.ceil(high / step - 1e-9) * step;
    return new Scale(bottom, top > bottom ? top : bottom + step, step, from, to);
  }

  /** A scale from the least to the most, zero among them, without round ends. */
  static Scale tight(double least, double most, double from, double to) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    return new Scale(low, high > low ? high : low + 1, high - low, from, to);
  }

  /** The place of a value. */
  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /** The values of the ticks, lowest first. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    int steps = (int) Math.round((high - low) / step);
    for (int i = 0; i <= steps; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step / 1e6 ? 0 : tick);
    }
    return ticks;
  }

  /** 1, 2, 2.5 or 5 times a power of ten, at least the rough step. */
  private static double niceStep(double rough) {
    if (!(rough > 0)) {
      return 0;
    }
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * power >= rough * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
