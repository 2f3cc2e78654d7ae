package org.weald.assess.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/** Periods and columns for tests. */
final class Sample {
  private Sample() {}

  static Period year(int year) {
    return Periods.of(
        PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Period financialYear(int year) {
    return Periods.of(
        PeriodKind.FINANCIAL_YEAR, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  static Period quarter(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return Periods.of(PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Period month(YearMonth month) {
    return Periods.of(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  static Timeline years(int first, int n) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      periods.add(year(first + i));
    }
    return Timeline.of(periods);
  }

  static Timeline yearsAt(int... years) {
    return Timeline.of(Arrays.stream(years).mapToObj(Sample::year).toList());
  }

  static Timeline months(int n) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      periods.add(month(YearMonth.of(2015, 1).plusMonths(i)));
    }
    return Timeline.of(periods);
  }
}
