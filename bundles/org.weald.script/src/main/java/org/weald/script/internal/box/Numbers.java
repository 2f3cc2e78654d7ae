package org.weald.script.internal.box;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers of any length to lengths with which one operation takes no more than a moment: all
 * that come in are looked at, and all that come out, so that those within are short enough.
 */
public final class Numbers {
  /** Digits before and after the point, and the exponent: far beyond what a figure needs. */
  static final int DIGITS = 10_000;

  private static final int BITS = 200_000;
  private static final int BITS_OF_POWER_TO_MODULUS = 4_096;

  private Numbers() {}

  private static Stop tooLong(String what) {
    return new Stop(
        Reason.SIZE,
        what + " has more than " + DIGITS + " digits",
        "Use double, or round on the way");
  }

  /** A number that comes out of an operation; anything else as well. */
  public static void result(@Nullable Object number) {
    if (number instanceof BigInteger whole && whole.bitLength() > BITS) {
      throw tooLong("a whole number");
    }
    if (number instanceof BigDecimal decimal
        && (Math.abs((long) decimal.scale()) > 2L * DIGITS || decimal.precision() > 6 * DIGITS)) {
      throw tooLong("a decimal number");
    }
  }

  /** Digits in a text that becomes a number, the exponent included. */
  public static void digits(@Nullable CharSequence text) {
    if (text == null) {
      return;
    }
    int length = text.length();
    if (length > DIGITS) {
      throw tooLong("a number in a text");
    }
    for (int at = 0; at < length; at++) {
      if (text.charAt(at) == 'e' || text.charAt(at) == 'E') {
        exponent(text.subSequence(at + 1, length).toString().strip());
      }
    }
  }

  private static void exponent(String digits) {
    String plain = digits.startsWith("+") || digits.startsWith("-") ? digits.substring(1) : digits;
    String significant = plain.replaceFirst("^0+", "");
    boolean number = !significant.isEmpty() && significant.chars().allMatch(Character::isDigit);
    if (number && (significant.length() > 5 || Integer.parseInt(significant) > DIGITS)) {
      throw tooLong("a number in a text");
    }
  }

  /** Digits in an array that becomes a number. */
  public static void digits(char[] text) {
    digits(new String(text, 0, Math.min(text.length, DIGITS + 1)));
  }

  /** Digits in an array that becomes a number, within a context. */
  public static void digits(char[] text, MathContext within) {
    digits(text);
  }

  /** Digits in a part of an array that becomes a number. */
  public static void digits(char[] text, int from, int count) {
    digits(text);
  }

  /** Digits in a part of an array that becomes a number. */
  public static void digits(char[] text, int from, int count, MathContext within) {
    digits(text);
  }

  /** Digits in a text that becomes a number, within a context. */
  public static void digits(String text, MathContext within) {
    digits(text);
  }

  /** Digits in a text that becomes a number, to a base. */
  public static void digits(String text, int base) {
    if (text.length() > DIGITS) {
      throw tooLong("a number in a text");
    }
  }

  /** The bytes of a number. */
  public static void bytes(byte[] bytes) {
    if (bytes.length > BITS / 8) {
      throw tooLong("a whole number");
    }
  }

  /** The bytes of a number with its sign. */
  public static void bytes(int sign, byte[] bytes) {
    bytes(bytes);
  }

  /** A part of the bytes of a number with its sign. */
  public static void bytes(int sign, byte[] bytes, int from, int count) {
    bytes(bytes);
  }

  /** A part of the bytes of a number. */
  public static void bytes(byte[] bytes, int from, int count) {
    bytes(bytes);
  }

  /** A scale, a precision, a move of the point. */
  public static void scale(int scale) {
    if (Math.abs((long) scale) > DIGITS) {
      throw tooLong("a decimal number");
    }
  }

  /** The scale of a number made from its digits. */
  public static void scale(BigInteger digits, int scale) {
    scale(scale);
  }

  /** The scale of a number made from its digits, within a context. */
  public static void scale(BigInteger digits, int scale, MathContext within) {
    scale(scale);
  }

  /** The scale of a number made from its digits. */
  public static void scale(long digits, int scale) {
    scale(scale);
  }

  /** A new scale for a number. */
  public static void scale(BigDecimal number, int scale) {
    scale(scale);
  }

  /** A new scale for a number, rounded. */
  public static void scale(BigDecimal number, int scale, java.math.RoundingMode rounding) {
    scale(scale);
  }

  /** The scale of a quotient. */
  public static void scale(
      BigDecimal number, BigDecimal by, int scale, java.math.RoundingMode rounding) {
    scale(scale);
  }

  /** A precision. */
  public static void precision(int digits) {
    scale(digits);
  }

  /** A precision with its rounding. */
  public static void precision(int digits, java.math.RoundingMode rounding) {
    scale(digits);
  }

  /** A power. */
  public static void power(BigInteger base, int exponent) {
    bits((long) base.bitLength() * Math.max(0, exponent));
  }

  /** A power. */
  public static void power(BigDecimal base, int exponent) {
    digits((long) base.precision() * Math.abs((long) exponent));
    digits((long) base.scale() * exponent);
  }

  /** A power within a context. */
  public static void power(BigDecimal base, int exponent, MathContext within) {
    power(base, exponent);
  }

  /** A power as Groovy writes it: a ** b. */
  public static void powerOf(Number base, Number exponent) {
    if (base instanceof BigDecimal decimal) {
      power(decimal, limited(exponent));
    } else if (base instanceof BigInteger whole) {
      power(whole, limited(exponent));
    } else if (!(base instanceof Double || base instanceof Float)) {
      power(BigInteger.valueOf(base.longValue()), limited(exponent));
    }
  }

  private static int limited(Number exponent) {
    double value = exponent.doubleValue();
    if (Math.abs(value) > BITS) {
      throw tooLong("a power");
    }
    return (int) value;
  }

  /** A power to a modulus: quick only for numbers of some size. */
  public static void powerTo(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (exponent.bitLength() > BITS_OF_POWER_TO_MODULUS
        || modulus.bitLength() > BITS_OF_POWER_TO_MODULUS) {
      throw tooLong("a power to a modulus");
    }
  }

  /** A search for primes: quick only for numbers of some size. */
  public static void prime(BigInteger number) {
    if (number.bitLength() > BITS_OF_POWER_TO_MODULUS / 4) {
      throw tooLong("a prime");
    }
  }

  /** A search for primes. */
  public static void prime(BigInteger number, int certainty) {
    prime(number);
  }

  /** A shift to the left, or of a bit's place. */
  public static void shift(BigInteger number, int by) {
    bits((long) number.bitLength() + Math.abs((long) by));
  }

  /** A shift as Groovy writes it. */
  public static void shiftOf(Number number, Number by) {
    if (number instanceof BigInteger whole) {
      shift(whole, by.intValue());
    }
  }

  private static void bits(long bits) {
    if (bits > BITS) {
      throw tooLong("a whole number");
    }
  }

  private static void digits(long digits) {
    if (Math.abs(digits) > DIGITS) {
      throw tooLong("a decimal number");
    }
  }
}
