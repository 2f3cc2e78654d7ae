package org.weald.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A period before it has a label: what the reader and the writer of labels agree on. */
record Stretch(PeriodKind kind, LocalDate start, LocalDate end) {

  static Stretch calendarYear(int year) {
    return yearFrom(PeriodKind.CALENDAR_YEAR, year);
  }

  /** April to March, or September to August; {@code year} is the one it starts in. */
  static Stretch pairOfYears(PeriodKind kind, int year) {
    return yearFrom(kind, year);
  }

  private static Stretch yearFrom(PeriodKind kind, int year) {
    YearMonth first = YearMonth.of(year, firstMonth(kind));
    return whole(kind, first, first.plusMonths(11));
  }

  /** The month a kind of year starts in. */
  static Month firstMonth(PeriodKind yearKind) {
    return switch (yearKind) {
      case FINANCIAL_YEAR -> Month.APRIL;
      case ACADEMIC_YEAR -> Month.SEPTEMBER;
      default -> Month.JANUARY;
    };
  }

  static Stretch month(YearMonth month) {
    return whole(PeriodKind.MONTH, month, month);
  }

  static Stretch day(LocalDate day) {
    return new Stretch(PeriodKind.DATE, day, day);
  }

  /** Autumn September to December, spring January to March, summer April to August. */
  static Stretch term(Season season, int calendarYear) {
    return whole(
        PeriodKind.TERM,
        YearMonth.of(calendarYear, season.first),
        YearMonth.of(calendarYear, season.last));
  }

  static Stretch whole(PeriodKind kind, YearMonth first, YearMonth last) {
    return new Stretch(kind, first.atDay(1), last.atEndOfMonth());
  }

  Stretch as(PeriodKind other) {
    return new Stretch(other, start, end);
  }

  boolean sameDays(Stretch other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  boolean contains(Stretch other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** How many whole months it is, 0 where it does not start and end with one. */
  int wholeMonths() {
    boolean whole = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
    return whole ? (int) ChronoUnit.MONTHS.between(start, end.plusDays(1)) : 0;
  }

  /**
   * A range that is exactly a year, half, quarter, month or day gets that kind, so that "April 2019
   * - March 2020" and "2019/20" are the same stretch.
   */
  Stretch tidied() {
    if (start.equals(end)) {
      return as(PeriodKind.DATE);
    }
    int first = start.getMonthValue();
    return switch (wholeMonths()) {
      case 1 -> as(PeriodKind.MONTH);
      case 3 -> first % 3 == 1 ? as(PeriodKind.QUARTER) : as(PeriodKind.RANGE);
      case 6 -> first % 3 == 1 ? as(PeriodKind.HALF) : as(PeriodKind.RANGE);
      case 12 -> tidiedYear(first);
      default -> as(PeriodKind.RANGE);
    };
  }

  private Stretch tidiedYear(int first) {
    return switch (first) {
      case 1 -> as(PeriodKind.CALENDAR_YEAR);
      case 4 -> as(PeriodKind.FINANCIAL_YEAR);
      case 9 -> as(PeriodKind.ACADEMIC_YEAR);
      default -> as(PeriodKind.RANGE);
    };
  }

  /** A school term; the months are those by which funded places are counted in England. */
  enum Season {
    AUTUMN("Autumn", Month.SEPTEMBER, Month.DECEMBER),
    SPRING("Spring", Month.JANUARY, Month.MARCH),
    SUMMER("Summer", Month.APRIL, Month.AUGUST);

    final String word;
    final Month first;
    final Month last;

    Season(String word, Month first, Month last) {
      this.word = word;
      this.first = first;
      this.last = last;
    }
  }
}
