package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads plain decimal numbers from bytes, to the nearest double as {@link Double#parseDouble} does:
 * where the digits fit 2^53 and the power of ten is exact, one division rounds once.
 */
final class Numbers {
  /** Stands for a cell that holds no number; such a value is never read. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  private static final int DIGITS = 15;
  private static final int LONGEST = 400;
  private static final double[] POWERS = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10; // exact up to 10^22
    }
  }

  private Numbers() {}

  /**
   * The number of a cell.
   *
   * @param from first byte; the cell is not empty
   * @param to behind its last byte
   * @return the number, {@link #NONE} where there is none or it is beyond what can be held
   */
  static double of(byte[] bytes, int from, int to) {
    byte sign = bytes[from];
    int at = sign == '-' || sign == '+' ? from + 1 : from;
    int digits = to - at;
    long mantissa = 0;
    int decimals = 0;
    for (int i = at; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
      } else if (digit == '.' - '0' && digits == to - at) {
        digits--;
        decimals = to - i - 1;
      } else {
        return written(bytes, from, to);
      }
    }
    if (digits > DIGITS || digits == 0) {
      return written(bytes, from, to);
    }
    return decimal(sign == '-', mantissa, decimals);
  }

  /** A number of at most 15 digits, so many of them behind the point. */
  static double decimal(boolean negative, long mantissa, int decimals) {
    double size = decimals == 0 ? mantissa : mantissa / POWERS[decimals];
    return negative ? 0.0 - size : size;
  }

  /** Many digits, an exponent, or no number at all. */
  private static double written(byte[] bytes, int from, int to) {
    if (to - from > LONGEST || !isDecimal(bytes, from, to)) {
      return NONE;
    }
    double number = Double.parseDouble(new String(bytes, from, to - from, ISO_8859_1));
    return Double.isInfinite(number) ? NONE : 0.0 + number;
  }

  /** Whether it is written as a decimal number; "NaN", "0x1p3" and "1d", which Java reads, no. */
  static boolean isDecimal(byte[] bytes, int from, int to) {
    int at = behindSign(bytes, from, to);
    int whole = behindDigits(bytes, at, to);
    int digits = whole - at;
    at = whole;
    if (at < to && bytes[at] == '.') {
      int behind = behindDigits(bytes, at + 1, to);
      digits += behind - at - 1;
      at = behind;
    }
    if (digits > 0 && at < to && (bytes[at] == 'e' || bytes[at] == 'E')) {
      int exponent = behindSign(bytes, at + 1, to);
      at = behindDigits(bytes, exponent, to);
      digits = at - exponent;
    }
    return digits > 0 && at == to;
  }

  private static int behindSign(byte[] bytes, int at, int to) {
    return at < to && (bytes[at] == '-' || bytes[at] == '+') ? at + 1 : at;
  }

  private static int behindDigits(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }
}
