package org.weald.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes the label of a period; {@link PeriodReader} reads every one of them back. */
final class PeriodLabel {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private PeriodLabel() {}

  static String of(Stretch stretch) {
    Optional<String> own =
        switch (stretch.kind()) {
          case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> year(stretch);
          case HALF -> part(stretch, 6, "H");
          case QUARTER -> part(stretch, 3, "Q");
          case TERM -> Optional.of(term(stretch));
          case MONTH -> month(stretch);
          case DATE -> date(stretch);
          case AVERAGE -> Optional.of(range(stretch) + " average");
          case RANGE -> Optional.empty();
        };
    return own.orElseGet(() -> range(stretch));
  }

  static String name(Month month) {
    return MONTH.format(month);
  }

  private static Optional<String> year(Stretch stretch) {
    Stretch tidied = stretch.tidied();
    return tidied.kind() == stretch.kind() ? Optional.of(yearLabel(tidied)) : Optional.empty();
  }

  private static String yearLabel(Stretch year) {
    int start = year.start().getYear();
    return switch (year.kind()) {
      case CALENDAR_YEAR -> four(start);
      case ACADEMIC_YEAR -> pair(start, '/') + " academic year";
      default -> pair(start, '/');
    };
  }

  /** "2019-20 Q2": a part of a financial year, counted from April. */
  private static Optional<String> part(Stretch stretch, int months, String letter) {
    int sinceApril = Math.floorMod(stretch.start().getMonthValue() - 4, 12);
    if (stretch.wholeMonths() != months || sinceApril % months != 0) {
      return Optional.empty();
    }
    int startYear = stretch.start().getYear() - (sinceApril > 8 ? 1 : 0);
    return Optional.of(pair(startYear, '-') + " " + letter + (sinceApril / months + 1));
  }

  private static String term(Stretch stretch) {
    for (Stretch.Season season : Stretch.Season.values()) {
      int year = stretch.start().getYear();
      if (Stretch.term(season, year).sameDays(stretch)) {
        return season.word + " term " + four(year);
      }
    }
    return "Term from " + days(stretch);
  }

  private static Optional<String> month(Stretch stretch) {
    return stretch.wholeMonths() == 1
        ? Optional.of(MONTH_YEAR.format(stretch.start()))
        : Optional.empty();
  }

  private static Optional<String> date(Stretch stretch) {
    return stretch.start().equals(stretch.end())
        ? Optional.of(DAY.format(stretch.start()))
        : Optional.empty();
  }

  /** "2019/20 to 2021/22", "2005 to 2007", "April 2006 to September 2007", or with days. */
  private static String range(Stretch stretch) {
    int months = stretch.wholeMonths();
    if (months == 0) {
      return days(stretch);
    }
    Stretch first = yearFrom(stretch.start());
    if (months % 12 != 0 || first.kind() == PeriodKind.RANGE) {
      return months(stretch);
    }
    return months == 12 ? yearLabel(first) : years(first, stretch.start().plusMonths(months - 12L));
  }

  private static String years(Stretch first, LocalDate lastStart) {
    if (first.kind() == PeriodKind.ACADEMIC_YEAR) {
      int from = first.start().getYear();
      return pair(from, '/') + " to " + pair(lastStart.getYear(), '/') + " academic years";
    }
    return yearLabel(first) + " to " + yearLabel(yearFrom(lastStart));
  }

  private static Stretch yearFrom(LocalDate start) {
    YearMonth first = YearMonth.from(start);
    return Stretch.whole(PeriodKind.RANGE, first, first.plusMonths(11)).tidied();
  }

  private static String months(Stretch stretch) {
    DateTimeFormatter from =
        stretch.start().getYear() == stretch.end().getYear() ? MONTH : MONTH_YEAR;
    return from.format(stretch.start()) + " to " + MONTH_YEAR.format(stretch.end());
  }

  private static String days(Stretch stretch) {
    return DAY.format(stretch.start()) + " to " + DAY.format(stretch.end());
  }

  private static String pair(int startYear, char between) {
    int next = Math.floorMod(startYear + 1, 100);
    return four(startYear) + between + (next < 10 ? "0" : "") + next;
  }

  private static String four(int year) {
    return Integer.toString(year);
  }
}
