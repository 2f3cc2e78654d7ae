package org.weald.show;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Qualifier;

/** Figures and periods as a report prints them: tidy where they are plain, as printed otherwise. */
final class ReportFigures {
  /** Said where a document holds nothing. */
  static final String NOT_IN_THE_TEXT = "not in the text";

  /** Narrow and never broken, so that a figure and its sign stay together. */
  private static final String THIN = "\u202f";

  /** Beside a provisional figure; on the same line as it. */
  static final String PROVISIONAL = "\u00a0(p)";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ReportFigures() {}

  /** The figure with its sign; a measure's unit stands in where the cell prints none. */
  static String display(Figure figure, String measureUnit) {
    if (figure.raw().isBlank() && !figure.hasNumber()) {
      return NOT_IN_THE_TEXT;
    }
    if (!isPlain(figure)) {
      return figure.raw().strip();
    }
    BigDecimal value = figure.value().orElseThrow();
    String unit = figure.unit().isEmpty() ? measureUnit : figure.unit();
    String number = Figures.print(value, figure.decimals());
    String shown =
        switch (unit) {
          case "%" -> number + THIN + "%";
          case "£", "GBP", "pounds" -> "£" + number;
          case "rank" -> value.scale() <= 0 ? ordinal(value.intValue()) : number;
          default -> number;
        };
    return figure.qualifiers().contains(Qualifier.PROVISIONAL) ? shown + PROVISIONAL : shown;
  }

  /** Whether the number alone says all that is printed. */
  private static boolean isPlain(Figure figure) {
    return figure.hasNumber()
        && figure.operator() == Operator.EQUAL
        && figure.upper().isEmpty()
        && figure.second().isEmpty()
        && !figure.qualifiers().contains(Qualifier.RELATIVE)
        && !figure.qualifiers().contains(Qualifier.UNUSUAL_FORMAT);
  }

  /** "2nd". */
  static String ordinal(int rank) {
    int lastTwo = Math.floorMod(rank, 100);
    if (lastTwo >= 11 && lastTwo <= 13) {
      return rank + "th";
    }
    return rank
        + switch (lastTwo % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** A unit worth a word: percent and pounds stand at the number, ranks speak for themselves. */
  static String unitWord(Figure figure, String measureUnit) {
    String unit = figure.unit().isEmpty() ? measureUnit : figure.unit();
    return switch (unit) {
      case "%", "£", "GBP", "pounds", "rank", "" -> "";
      default -> isPlain(figure) ? unit : "";
    };
  }

  /** "April 2019 to March 2020". */
  static String months(Period period) {
    String from = MONTH.format(period.start());
    String to = MONTH.format(period.end());
    return from.equals(to) ? from : from + " to " + to;
  }

  /** The period as printed; a single day in words. */
  static String label(Period period) {
    return period.kind() == PeriodKind.DATE ? day(period.start()) : period.label();
  }

  /** "31 March 2020". */
  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
