package org.weald.chart.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.weald.model.Figures;

/** Numbers on charts. */
final class Labels {
  /** Beyond this a number is no figure of a plan; drawing it would break every scale. */
  private static final double LARGEST = 1e100;

  private static final double LONGEST = 1e13;

  private Labels() {}

  /** The value, where it is a number that can be drawn. */
  static OptionalDouble drawable(OptionalDouble value) {
    return value.isPresent() && Math.abs(value.getAsDouble()) <= LARGEST
        ? value
        : OptionalDouble.empty();
  }

  /** Whether a value can be drawn. */
  static boolean drawable(double value) {
    return Math.abs(value) <= LARGEST;
  }

  /** As printed in text; a dash where there is no number. */
  static String value(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    return Math.abs(value) < LONGEST
        ? Figures.print(value, decimals)
        : String.format(Locale.ROOT, "%.2e", value);
  }

  /** On an axis: whole millions as "5m", so that the axis stays narrow. */
  static String tick(double value, double step, double largest) {
    if (largest >= LONGEST) {
      return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    }
    double unit = largest >= 5e9 ? 1e9 : largest >= 5e6 ? 1e6 : 1;
    String word = unit == 1e9 ? "bn" : unit == 1e6 ? "m" : "";
    int decimals =
        Math.min(12, Math.max(0, BigDecimal.valueOf(step / unit).stripTrailingZeros().scale()));
    return Figures.print(value / unit, decimals) + (value == 0 ? "" : word);
  }
}
