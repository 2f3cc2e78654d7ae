package org.weald.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a printed number: "% below", "per 100,000", "pupils", "or more".
 *
 * @param unit as printed, with the currency that stood before the number
 * @param operator what "+" or "or more" says, where it is said
 * @param qualifiers what else is said
 * @param value the number, negative where the words say "below" or "decrease"
 */
record FigureTail(
    String unit, Optional<Operator> operator, Set<Qualifier> qualifiers, BigDecimal value) {

  /**
   * How many words may be a unit; longer ones are a sentence, whose number may not be the figure.
   */
  private static final int MOST_UNIT_WORDS = 4;

  private static final int MOST_WORDS = 8;

  private static final Pattern PER_CENT = caseless(" ?(?:%|per ?cent\\b)");
  private static final Pattern ORDINAL = caseless(" ?(?:st|nd|rd|th)\\b");
  private static final Pattern RATE =
      caseless(
          " ?((?:/ ?|per )(?:100,?000|10,?000|1,?000,?000|1,?000|100|million)(?!\\d)"
              + "(?: [\\p{L} -]{1,40})?)");
  private static final Pattern DURATION =
      caseless(" for (?:\\d{1,2}|\\p{L}+)(?: consecutive)? (?:years?|quarters?|months?)$");
  private static final Pattern WORDS = Pattern.compile(" ?[\\p{L}²³][\\p{L}²³'’&./ -]*+");
  private static final Pattern MONTH =
      caseless(
          " ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april"
              + "|june|july|august|september|october|november|december)\\b.*");

  /** Words that end a unit: what follows explains the figure. */
  private static final Set<String> EXPLAINING =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "by",
          "to",
          "on",
          "from",
          "than",
          "compared",
          "with",
          "since",
          "during");

  /** Words of a sentence. */
  private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had");

  private static final Set<String> DOWN =
      Set.of("lower", "fewer", "less", "decrease", "reduction", "fall", "drop", "down", "decline");
  private static final Set<String> UP =
      Set.of("higher", "more", "increase", "rise", "up", "growth");

  private static Pattern caseless(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  FigureTail in(String otherUnit) {
    return new FigureTail(otherUnit, operator, qualifiers, value);
  }

  /** Reads the text behind a number; empty where it makes the cell more than one figure. */
  static Optional<FigureTail> behind(PrintedNumber number) {
    return new Reading(number).tail();
  }

  /** One reading, from left to right. */
  private static final class Reading {
    private final PrintedNumber number;
    private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    private String unit;
    private String rest;

    Reading(PrintedNumber number) {
      this.number = number;
      this.unit = number.currency();
      this.rest = DURATION.matcher(number.rest()).replaceFirst("");
    }

    Optional<FigureTail> tail() {
      boolean rank = !take(ORDINAL).isEmpty();
      if (!rank && !take(PER_CENT).isEmpty()) {
        unit = "%";
      }
      unit += rate();
      Optional<Operator> operator = operator();
      String words = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
      if (words.isBlank()) {
        return Optional.of(new FigureTail(unit, operator, qualifiers, number.value()));
      }
      if (!WORDS.matcher(words).matches()
          || MONTH.matcher(words).matches()
          || PrintedNumber.wordsIn(words)) {
        return Optional.empty();
      }
      return explained(new ArrayList<>(Arrays.asList(words.strip().split(" "))), operator);
    }

    private String rate() {
      String rate = take(RATE).strip();
      return unit.isEmpty() || rate.isEmpty() ? rate : " " + rate;
    }

    private Optional<Operator> operator() {
      for (Saying<Operator> saying : Saying.BEHIND) {
        Matcher said = saying.wording().matcher(rest);
        if (said.find()) {
          rest = rest.substring(0, said.start()) + rest.substring(said.end());
          return Optional.of(saying.meaning());
        }
      }
      return Optional.empty();
    }

    private Optional<FigureTail> explained(List<String> words, Optional<Operator> operator) {
      words.removeIf(this::qualifies);
      int sign = sign(words);
      int end = unitEnd(words, sign != 0);
      List<String> unitWords = words.subList(0, end);
      boolean alone = unit.isEmpty();
      boolean goesOn =
          !unitWords.isEmpty() && Set.of("per", "points", "point").contains(unitWords.get(0));
      if (words.size() > MOST_WORDS
          || words.stream().anyMatch(VERBS::contains)
          || (alone && unitWords.size() > MOST_UNIT_WORDS - (number.inWords() ? 1 : 0))) {
        return Optional.empty();
      }
      if (alone || goesOn) {
        unit = (unit + " " + String.join(" ", unitWords)).strip();
      }
      if (sign == 0) {
        return Optional.of(new FigureTail(unit, operator, qualifiers, number.value()));
      }
      qualifiers.add(Qualifier.RELATIVE);
      BigDecimal size = number.value().abs();
      return Optional.of(
          new FigureTail(unit, operator, qualifiers, sign < 0 ? size.negate() : size));
    }

    private boolean qualifies(String word) {
      Optional<Qualifier> said = word.length() < 2 ? Optional.empty() : Saying.beside(word);
      said.ifPresent(qualifiers::add);
      return said.isPresent();
    }

    private int sign(List<String> words) {
      for (int at = 0; at < words.size(); at++) {
        int sign = signAt(words, at);
        if (sign != 0) {
          return sign;
        }
      }
      return 0;
    }

    /**
     * "12 fall prevention visits" is no fall: without %, the word has to stand last or before
     * "than".
     */
    private int signAt(List<String> words, int at) {
      String word = words.get(at).toLowerCase(Locale.ROOT);
      if (word.equals("below") || word.equals("above")) {
        return word.equals("below") ? -1 : 1;
      }
      boolean last = at == words.size() - 1 || words.get(at + 1).equalsIgnoreCase("than");
      boolean points = at > 0 && words.get(at - 1).toLowerCase(Locale.ROOT).startsWith("point");
      if (!unit.equals("%") && !last && !points) {
        return 0;
      }
      return DOWN.contains(word) ? -1 : UP.contains(word) ? 1 : 0;
    }

    private int unitEnd(List<String> words, boolean relative) {
      for (int at = 0; at < words.size(); at++) {
        if (EXPLAINING.contains(words.get(at).toLowerCase(Locale.ROOT))
            || (relative && signAt(words, at) != 0)) {
          return at;
        }
      }
      return words.size();
    }

    /** Takes what the rest starts with, or nothing. */
    private String take(Pattern pattern) {
      Matcher found = pattern.matcher(rest);
      if (!found.lookingAt()) {
        return "";
      }
      rest = rest.substring(found.end());
      return Objects.requireNonNullElse(found.group(), "");
    }
  }
}
