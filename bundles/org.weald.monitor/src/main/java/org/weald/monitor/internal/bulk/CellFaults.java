package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.weald.model.MeasureKind;
import org.weald.model.Polarity;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/** What is wrong with a cell, in words: what, why and what to do. */
final class CellFaults {
  /** The kinds by the words in the data. */
  static final List<String> KINDS =
      Arrays.stream(MeasureKind.values()).map(MeasureKind::code).toList();

  /** The polarities by the words in the data. */
  static final List<String> POLARITIES =
      Arrays.stream(Polarity.values()).map(Polarity::code).toList();

  private static final int LONGEST = 200;
  private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([, ]\\d{3})+(\\.\\d*)?");
  private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(nan|inf|infinity)");
  private static final String PLAIN =
      "Write a plain number such as 1234.5, or nothing where there is no figure";

  private CellFaults() {}

  /** The text of a cell as far as it is shown. */
  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.min(to - from, LONGEST), UTF_8);
  }

  /** A cell of a column of numbers that holds none, or one that cannot be. */
  static List<String> number(Column column, String text, double value) {
    String what = "column \"" + column.title() + "\": ";
    if (column == Column.MULTIPLIER && value != Numbers.NONE) {
      return List.of(
          what + text + " is not above 0",
          "a figure is so many times numerator over denominator",
          "Write 100 for per cent, 100000 for a rate per 100,000, or nothing");
    }
    if (value != Numbers.NONE) {
      return List.of(
          what + text + " is negative",
          column == Column.SE ? "an error is never negative" : "it cannot be below 0",
          "Correct the figure");
    }
    return List.of(what + Quoted.of(text) + " is not a number", why(text), PLAIN);
  }

  private static String why(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    byte[] bytes = text.getBytes(UTF_8);
    if (NOT_FINITE.matcher(lower).matches()) {
      return "only finite numbers can be judged";
    }
    if (Numbers.isDecimal(bytes, 0, bytes.length)) {
      return "it is larger than any number that can be worked with";
    }
    if (THOUSANDS.matcher(text).matches()) {
      return "thousands are not separated in data";
    }
    if (text.endsWith("%")) {
      return "a percent sign makes it a text";
    }
    return text.startsWith("\u2212")
        ? "the minus sign is the printed one; data have a hyphen, -5"
        : "digits, a point and a sign are what it may have";
  }

  /** A count that is negative. */
  static List<String> negativeCount(String text) {
    return List.of(
        "column \"value\": " + text + " is negative",
        "the kind says that it is a count",
        "Correct the figure, or its kind");
  }

  /** An interval that is upside down. */
  static List<String> upsideDown(double lower, double upper) {
    return List.of(
        "column \"lower\": " + lower + " is above the upper end, " + upper,
        "the lower end of an interval is never above its upper end",
        "Correct them, or exchange the two");
  }

  /** A figure that is not within its interval. */
  static List<String> outside(double value, Column end, double at) {
    return List.of(
        "column \"value\": "
            + value
            + (end == Column.LOWER ? " is below the lower end, " : " is above the upper end, ")
            + at,
        "a figure lies within its own interval",
        "Correct the figure or the interval; leave the ends blank where they are not known");
  }

  /** A word that is none of those a column may have. */
  static List<String> word(Column column, String text) {
    List<String> known = column == Column.KIND ? KINDS : POLARITIES;
    return List.of(
        "column \"" + column.title() + "\": unknown word " + Quoted.of(text),
        "it may be " + String.join(", ", known) + ", or nothing",
        Suggestion.of(text, known));
  }

  /** A cell that must not be empty. */
  static List<String> empty(Column column) {
    return List.of(
        "column \"" + column.title() + "\" is empty",
        "a row says what was measured, where and when",
        "Fill it in, or take the row out");
  }

  /** A row with too few cells, or too many. */
  static List<String> wrongLength(int cells, int columns) {
    return List.of(
        "the row has " + cells + " cells, the header has " + columns,
        cells > columns ? "a comma inside a cell splits it" : "a comma or a cell is missing",
        cells > columns
            ? "Write 7100, not 7,100; put texts that hold a comma in quotation marks"
            : "Add the missing cells; an empty one is written as nothing between two commas");
  }

  /** A quoted cell that goes on behind its mark. */
  static List<String> textBehindQuote() {
    return List.of(
        "there is text behind a closing quotation mark",
        "a cell that begins with a quotation mark ends with one",
        "Write a quotation mark inside a cell twice, as in \"the \"\"Gold\"\" award\"");
  }

  /** A row that does not end within what is read at a time. */
  static Fault endless(int block, int line, boolean quoted) {
    return quoted
        ? new Fault(
            block,
            line,
            0,
            "a quotation mark in the row that begins here is never closed",
            "all the text behind it would be one cell",
            "Close it, or write it twice where it belongs to the text")
        : new Fault(
            block,
            line,
            0,
            "the line is longer than " + (Block.SIZE >> 20) + " MB",
            "a row of figures is not",
            "See whether line ends are missing");
  }
}
