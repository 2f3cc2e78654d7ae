package org.weald.script;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds the way people do, from the digits that are printed and not from the bits. */
final class Rounded {
  private static final int MOST = 15;

  private Rounded() {}

  /** Digits after the point that can be printed. */
  static int possible(int decimals) {
    if (decimals < 0 || decimals > MOST) {
      throw new IllegalArgumentException("0 to 15 decimals can be printed, not " + decimals);
    }
    return decimals;
  }

  static double halfUp(double value, int decimals) {
    if (decimals < -MOST || decimals > MOST) {
      throw new IllegalArgumentException("round takes up to 15 decimals, not " + decimals);
    }
    return Double.isNaN(value)
        ? value
        : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
