package org.weald.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the start of a text, in digits or in words.
 *
 * @param value with its sign and its thousand or million
 * @param currency "£", or empty
 * @param unusual whether its separators may mean something else
 * @param inWords whether it is written in words
 * @param rest the text behind it
 */
record PrintedNumber(
    BigDecimal value, String currency, boolean unusual, boolean inWords, String rest) {

  /** No printed figure has more; a longer row of digits is a code, or hostile. */
  private static final int MOST_DIGITS = 30;

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<sign>[+-])? ?(?<currency>[£€$])? ?(?<late>[+-])?"
              + "(?<whole>\\d{1,3}(?:, ?\\d{3})++(?!\\d)|\\d{1,3}(?: \\d{3})++(?!\\d)|\\d++|(?=\\.\\d))"
              + "(?<fraction>\\.\\d++)?"
              + "(?: ?(?<scale>k|m|bn|thousand|million|billion)(?![\\p{L}\\d]))?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> ZEROS =
      Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9, "hundred", 2);

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final String SMALL_WORD = String.join("|", SMALL) + "|nil";
  private static final String TENS_WORD = String.join("|", TENS);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<small>"
              + SMALL_WORD
              + ")|(?<tens>"
              + TENS_WORD
              + ")(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?)"
              + "(?: (?<scale>hundred|thousand|million))?(?![\\p{L}\\d-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY_WORD =
      Pattern.compile(
          "\\b(?:" + SMALL_WORD + "|" + TENS_WORD + "|hundred|thousand|million|dozen)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The number a text starts with. */
  static Optional<PrintedNumber> at(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.lookingAt()) {
      return inDigits(digits, text);
    }
    Matcher words = WORDS.matcher(text);
    return words.lookingAt() ? Optional.of(inWords(words, text)) : Optional.empty();
  }

  /** Whether a text has a number in words anywhere. */
  static boolean wordsIn(String text) {
    return ANY_WORD.matcher(text).find();
  }

  private static Optional<PrintedNumber> inDigits(Matcher m, String text) {
    String whole = group(m, "whole");
    String fraction = group(m, "fraction");
    String digits = whole.replaceAll("[ ,]", "");
    if (digits.length() + fraction.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    String currency = group(m, "currency");
    String scale = group(m, "scale").toLowerCase(Locale.ROOT);
    // "5 m" is five metres, "£5m" five million pounds.
    boolean metres = scale.equals("m") && currency.isEmpty();
    BigDecimal size = new BigDecimal(digits + fraction);
    BigDecimal scaled = metres ? size : size.movePointRight(zeros(scale));
    boolean negative = (group(m, "sign") + group(m, "late")).contains("-");
    boolean unusual = whole.contains(" ") || (scale.isEmpty() && maybeThousands(digits, fraction));
    return Optional.of(
        new PrintedNumber(
            negative ? scaled.negate() : scaled,
            currency,
            unusual,
            false,
            text.substring(metres ? m.start("scale") : m.end())));
  }

  /** "12.746": up to three digits, a point and exactly three digits. */
  private static boolean maybeThousands(String whole, String fraction) {
    return fraction.length() == 4 && whole.length() <= 3 && !whole.isEmpty() && !whole.equals("0");
  }

  private static PrintedNumber inWords(Matcher m, String text) {
    String small = group(m, "small").toLowerCase(Locale.ROOT);
    int value;
    if (small.isEmpty()) {
      int tens = TENS.indexOf(group(m, "tens").toLowerCase(Locale.ROOT)) + 2;
      int ones = Math.max(0, SMALL.indexOf(group(m, "ones").toLowerCase(Locale.ROOT)));
      value = tens * 10 + ones;
    } else {
      value = small.equals("nil") ? 0 : SMALL.indexOf(small);
    }
    BigDecimal scaled =
        BigDecimal.valueOf(value).movePointRight(zeros(group(m, "scale").toLowerCase(Locale.ROOT)));
    return new PrintedNumber(scaled, "", false, true, text.substring(m.end()));
  }

  private static int zeros(String scale) {
    return ZEROS.getOrDefault(scale, 0);
  }

  private static String group(Matcher m, String name) {
    return Objects.requireNonNullElse(m.group(name), "");
  }
}
