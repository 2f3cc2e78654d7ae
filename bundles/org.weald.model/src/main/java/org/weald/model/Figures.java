package org.weald.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes figures. This is the only place where a number's text is taken apart or put
 * together; it never asks the machine's locale.
 *
 * <p>What the reader decides where print is not clear:
 *
 * <ul>
 *   <li>Thousands are separated by a comma, "6,433". A space, or a comma and a space, is read as
 *       well ("£900 000", "£242, 400") but marked {@link Qualifier#UNUSUAL_FORMAT}.
 *   <li>"12.746" is 12.746 and marked {@link Qualifier#UNUSUAL_FORMAT}: three digits after a point
 *       may be a thousands separator, and only the source can tell. A share, "12.746%", is not
 *       marked.
 *   <li>k, bn, thousand, million and billion multiply, "£506k" is 506000; m does so after £ only,
 *       as it is metres elsewhere. "1e5" is text.
 *   <li>"over", "nearly", "c", "&lt;", "at least" and the like become the operator; "50-70 pupils"
 *       is a range. "No higher than 3rd" is at most 3.
 *   <li>"4.7% below" and "44% decrease" are negative and {@link Qualifier#RELATIVE}; "above" and
 *       "increase" are positive and relative. A sign alone ("+24", "−1.6%") marks nothing.
 *   <li>Another figure in the cell is kept as the second, "65% (1070)", "27% +2%", "44% decrease
 *       (1177 reports)". A bracket with a stretch shorter than a year, "1413 (Apr-Dec 06)" or "(Jan
 *       05) 1920", makes the figure {@link Qualifier#PARTIAL}; a year in front or with a slash
 *       marks nothing. A bare year behind, "1635 (2004)", may be a count and is kept as the second.
 *   <li>Number words from "nil" to "ninety-nine", also with hundred, thousand and million, are
 *       numbers: "Six nights". Words such as "tbc" and "Not due until June" are qualifiers without
 *       a number.
 *   <li>Where a text has several numbers and nothing says which one is meant, or reads as a date or
 *       a period, it is text: "14 May 842 SDQs (P1) received.", "(2008)".
 * </ul>
 */
public final class Figures {
  private static final char MINUS = '\u2212';
  private static final char NARROW_SPACE = '\u202f';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final String NO_NUMBER = "\u2013";
  private static final Set<String> DONE_OR_NOT = Set.of("done", "not done");
  private static final String REMEDY =
      "Write a number such as \"7,769\", \"85%\", \"£506k\", \"<5\", \"over 5000\" or \"50-70\"; where"
          + " there is none, \"N/A\", \"tbc\", \"Not available\", \"No new data\", \"Not due\" or"
          + " nothing";

  private Figures() {}

  /**
   * Reads a printed cell; never fails.
   *
   * @param raw the text as printed; kept exactly, however long
   * @return the figure; where no number could be read it has none and says why in its qualifiers. A
   *     text of more than 1000 characters is {@link Qualifier#TEXT} and not looked into.
   */
  public static Figure parse(String raw) {
    return FigureReader.read(raw);
  }

  /**
   * Reads a cell that has to hold a number, one of the known words for none ("N/A", "tbc", "Not
   * Available", "No new data", "Not due until June", "done", "not done"), a footnote mark, or
   * nothing.
   *
   * @param raw the text as printed
   * @param place where it stands, for the problem
   */
  public static Checked<Figure> parseNumber(String raw, Place place) {
    Figure figure = parse(raw);
    boolean known =
        figure.hasNumber()
            || !figure.qualifiers().contains(Qualifier.TEXT)
            || DONE_OR_NOT.contains(raw.strip().toLowerCase(Locale.ROOT));
    if (known) {
      return Checked.good(figure);
    }
    Optional<Problem> mistyped = MistypedDigits.problem(raw, place);
    if (mistyped.isPresent()) {
      return Checked.bad(mistyped.get());
    }
    String shown = raw.length() > 60 ? raw.substring(0, 57) + "…" : raw;
    return Checked.bad(
        new Problem("cannot read \"" + shown + "\" as a figure", place, why(raw), REMEDY));
  }

  private static String why(String raw) {
    if (raw.length() > FigureReader.LONGEST) {
      return "it is " + raw.length() + " characters long";
    }
    if (raw.chars().noneMatch(sign -> sign >= '0' && sign <= '9') && !PrintedNumber.wordsIn(raw)) {
      return "there is no number in it";
    }
    return FigureReader.isPeriod(FigureReader.plain(raw))
        ? "it reads as a date or period"
        : "it is not clear which number is meant";
  }

  /**
   * Prints a number the British way, "−1,234.5": comma for thousands, point for decimals, half up,
   * true minus sign. What is no number (NaN, infinite) is printed as a dash.
   *
   * @param value the number
   * @param decimals digits after the point, not negative
   */
  public static String print(double value, int decimals) {
    return print(value, decimals, "");
  }

  /** Prints a number the British way; see {@link #print(double, int)}. */
  public static String print(BigDecimal value, int decimals) {
    return print(value, decimals, "");
  }

  /** Prints a number with its unit; see {@link #print(BigDecimal, int, String)}. */
  public static String print(double value, int decimals, String unit) {
    return Double.isFinite(value) ? print(BigDecimal.valueOf(value), decimals, unit) : NO_NUMBER;
  }

  /**
   * Prints a number with its unit: "£" before the number, "%" behind it after a narrow no-break
   * space, "/100,000" joined, any other after a no-break space.
   *
   * @param value the number
   * @param decimals digits after the point, not negative
   * @param unit as in {@link Figure#unit()}, or empty
   */
  public static String print(BigDecimal value, int decimals, String unit) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String sign = rounded.signum() < 0 ? String.valueOf(MINUS) : "";
    String pound = unit.startsWith("£") ? "£" : "";
    return sign + pound + grouped(rounded.abs()) + behind(unit.substring(pound.length()).strip());
  }

  /**
   * Prints a figure with its operator, unit and the decimals it was printed with: "&lt;5",
   * "£50,000", "50–70 pupils"; the raw text where it has no number.
   */
  public static String print(Figure figure) {
    if (figure.value().isEmpty()) {
      return figure.raw();
    }
    String value = print(figure.value().get(), figure.decimals(), figure.unit());
    return switch (figure.operator()) {
      case EQUAL -> value;
      case RANGE -> {
        String pound = figure.unit().startsWith("£") ? "£" : "";
        String lower = print(figure.value().get(), figure.decimals(), pound);
        BigDecimal upper = figure.upper().orElseThrow();
        yield lower + "\u2013" + print(upper, Math.max(0, upper.scale()), figure.unit());
      }
      case LESS, AT_MOST, MORE, AT_LEAST, ABOUT -> figure.operator().sign() + value;
    };
  }

  private static String grouped(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  private static String behind(String unit) {
    if (unit.isEmpty() || unit.startsWith("/")) {
      return unit;
    }
    return unit.startsWith("%") ? NARROW_SPACE + unit : NO_BREAK_SPACE + unit;
  }
}
