package org.weald.script.internal.box;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.jspecify.annotations.Nullable;

/** Keeps texts to lengths that fit in the memory. */
public final class Texts {
  /** The most characters of one text. */
  static final int LONGEST = 50_000_000;

  private static final int WIDEST = 1_000;
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{4,}");

  private Texts() {}

  private static void check(long length) {
    if (length > LONGEST) {
      throw Guards.tooLarge("a text", length, LONGEST);
    }
  }

  /** A text several times over. */
  public static void times(CharSequence text, int times) {
    check((long) text.length() * Math.max(0, times));
  }

  /** A text several times over. */
  public static void times(CharSequence text, Number times) {
    check(Math.max(1L, text.length()) * Math.max(0, times.longValue()));
    check(times.longValue());
  }

  /** A text made wider. */
  public static void width(CharSequence text, Number width) {
    check(width.longValue());
  }

  /** A text made wider. */
  public static void width(CharSequence text, Number width, CharSequence with) {
    check(width.longValue());
  }

  /** The width of tabs. */
  public static void tabs(CharSequence text, int width) {
    check((long) Math.max(1, width) * text.length());
  }

  /** The length of a builder. */
  public static void length(StringBuilder builder, int length) {
    check(length);
  }

  /** The length of a builder. */
  public static void length(int length) {
    check(length);
  }

  /** Two texts in one. */
  public static void both(String left, String right) {
    check((long) left.length() + right.length());
  }

  /** Two texts in one. */
  public static void both(String left, CharSequence right) {
    check((long) left.length() + (right instanceof String text ? text.length() : 0));
  }

  /** Two texts in one. */
  public static void both(CharSequence left, @Nullable Object right) {
    check((long) left.length() + (right instanceof String text ? text.length() : 0));
  }

  /** Two values in one, where they are texts. */
  public static void both(@Nullable Object left, @Nullable Object right) {
    if (left instanceof String text) {
      both((CharSequence) text, right);
    }
  }

  /** One thing for another throughout a text. */
  public static void replace(String text, CharSequence what, CharSequence by) {
    long most = text.length() / Math.max(1L, what.length()) + 1;
    check(text.length() + most * Math.max(0, by.length() - what.length()));
  }

  /** A format: a width in it is a size like any other. */
  public static void format(String format) {
    Matcher numbers = NUMBERS.matcher(format);
    while (numbers.find()) {
      String digits = numbers.group().replaceFirst("^0+", "");
      if (digits.length() > 4 || (!digits.isEmpty() && Integer.parseInt(digits) > WIDEST)) {
        throw new Stop(
            Reason.SIZE,
            "a format asks for a width of " + numbers.group() + "; the most is " + WIDEST,
            "Keep numbers of more than three digits out of the format: give them as values");
      }
    }
  }

  /**
   * {@link String#format(String, Object...)} in the language of the program, not of the machine.
   */
  public static String format(String format, @Nullable Object[] values) {
    format(format);
    return String.format(Locale.ROOT, format, values);
  }

  /** {@link String#format(Locale, String, Object...)}. */
  public static String format(@Nullable Locale locale, String format, @Nullable Object[] values) {
    format(format);
    return String.format(locale, format, values);
  }

  /** Groovy's sprintf. */
  public static String sprintf(@Nullable Object self, String format, @Nullable Object values) {
    return format(format, values instanceof Object[] several ? several : new Object[] {values});
  }

  /** Groovy's sprintf. */
  public static String sprintf(@Nullable Object self, String format, @Nullable Object[] values) {
    return format(format, values);
  }

  /** A text of Groovy's ranges: only single letters have a next one soon. */
  static String letter(Object end) {
    String text = end.toString();
    if (text.length() > 2) {
      throw new Stop(
          Reason.SIZE,
          "a range of texts was asked for: " + StringGroovyMethods.take(text, 20),
          "Ranges of texts are of single letters: 'a'..'z'");
    }
    return text;
  }
}
