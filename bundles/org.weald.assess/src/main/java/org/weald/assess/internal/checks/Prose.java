package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers a sentence names, in digits or words. A reading that is not clear ("£900 000", "12
 * 100") is given in every way it can be read: the numbers are searched, not summed.
 */
final class Prose {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,3}(?:, ?\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(\\.\\d+)?"
              + " ?(%|k\\b|m\\b|bn\\b|thousand|million|billion)?");
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)?");
  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "thousand", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "million", BigDecimal.valueOf(1_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> OTHERS_FOR_ONE =
      List.of("a", "an", "once", "single", "lowest", "highest", "first");
  private static final List<String> NONE = List.of("no", "none", "nil", "nobody", "never");

  private Prose() {}

  /**
   * A number in a text.
   *
   * @param value as read
   * @param text as printed, with its percent sign
   * @param isPercent whether a percent sign follows
   * @param inDigits whether it is written in digits
   * @param at where it begins
   */
  record Number(BigDecimal value, String text, boolean isPercent, boolean inDigits, int at) {}

  /** Every number of a text in each way it can be read. */
  static List<Number> numbers(String text) {
    List<Number> all = new ArrayList<>(inDigits(text));
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher word = WORD.matcher(lower);
    while (word.find()) {
      int at = word.start();
      value(word.group())
          .ifPresent(value -> all.add(new Number(value, text.substring(at), false, false, at)));
    }
    RankPhrase.in(text)
        .forEach(
            phrase ->
                all.add(
                    new Number(
                        BigDecimal.valueOf(phrase.rank()), text, false, false, phrase.at())));
    return all;
  }

  /** The numbers written in digits. */
  static List<Number> inDigits(String text) {
    List<Number> all = new ArrayList<>();
    Matcher found = DIGITS.matcher(text);
    while (found.find()) {
      boolean percent = "%".equals(found.group(3));
      String decimals = Optional.ofNullable(found.group(2)).orElse("");
      String whole = found.group(1).replaceAll("[ ,]", "");
      add(all, new BigDecimal(whole + decimals), percent, found);
      Optional.ofNullable(found.group(3))
          .map(MULTIPLES::get)
          .ifPresent(
              times -> add(all, new BigDecimal(whole + decimals).multiply(times), false, found));
      if (found.group(1).indexOf(' ') > 0) {
        for (String part : found.group(1).split("[ ,]+", -1)) {
          add(all, new BigDecimal(part), false, found);
        }
      }
    }
    return all;
  }

  private static void add(List<Number> all, BigDecimal value, boolean percent, Matcher found) {
    all.add(new Number(value, found.group().strip(), percent, true, found.start()));
  }

  private static Optional<BigDecimal> value(String word) {
    if (OTHERS_FOR_ONE.contains(word)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (NONE.contains(word)) {
      return Optional.of(BigDecimal.ZERO);
    }
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? word : word.substring(0, hyphen);
    int ones = ONES.indexOf(first);
    if (ones >= 0) {
      return Optional.of(BigDecimal.valueOf(ones));
    }
    int tens = TENS.indexOf(first);
    if (tens < 0) {
      return Optional.empty();
    }
    int rest = hyphen < 0 ? 0 : Math.max(0, ONES.indexOf(word.substring(hyphen + 1)));
    return Optional.of(BigDecimal.valueOf(20L + 10L * tens + rest));
  }
}
