package org.weald.assess.series;

import java.math.BigDecimal;
import java.util.Locale;
import org.weald.model.Amount;
import org.weald.model.Figures;
import org.weald.model.Period;

/** Numbers and set phrases of an explanation. */
final class Phrases {
  private static final int FEWEST_DIGITS = 4;

  private Phrases() {}

  /** A figure as it was given: the shortest decimal, with thousands. */
  static String figure(double value) {
    if (!Double.isFinite(value)) {
      return "no number";
    }
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    if (Math.abs(exact.scale()) > 12) {
      return Double.toString(value);
    }
    return Figures.print(exact, Math.max(0, exact.scale()));
  }

  /** A computed number to four digits or so. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "none" : value > 0 ? "∞" : "−∞";
    }
    if (value == 0) {
      return "0";
    }
    int size = (int) Math.floor(Math.log10(Math.abs(value)));
    if (size < -8 || size > 14) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    return Figures.print(BigDecimal.valueOf(value), Math.max(0, FEWEST_DIGITS - 1 - size));
  }

  /** With its sign: "+24", "−1,177". */
  static String signed(double value) {
    return value > 0 ? "+" + figure(value) : figure(value);
  }

  /** A probability: "p = 0.286", "p &lt; 0.001". */
  static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + Figures.print(BigDecimal.valueOf(p), 3);
  }

  /** With a capital first and a full stop. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  /** "2018: 47". */
  static String at(Period period, double value) {
    return period.label() + ": " + figure(value);
  }

  /** "5 %", "2 points", "0.5". */
  static String amount(Amount amount) {
    String number = amount.value().stripTrailingZeros().toPlainString();
    return switch (amount.scale()) {
      case PERCENT -> number + " %";
      case POINTS -> number + (number.equals("1") ? " point" : " points");
      case ABSOLUTE -> number;
    };
  }
}
