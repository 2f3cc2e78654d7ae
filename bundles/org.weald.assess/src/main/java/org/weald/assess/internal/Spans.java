package org.weald.assess.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/** How periods of one kind follow and hold one another. */
final class Spans {
  /** How much two stretches of no calendar length may differ and still be of one length. */
  private static final long LEEWAY_DAYS = 3;

  private Spans() {}

  /** Months of a kind that follows the calendar; empty for terms, dates, ranges and averages. */
  static Optional<Integer> months(PeriodKind kind) {
    return switch (kind) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> Optional.of(12);
      case HALF -> Optional.of(6);
      case QUARTER -> Optional.of(3);
      case MONTH -> Optional.of(1);
      case TERM, DATE, RANGE, AVERAGE -> Optional.empty();
    };
  }

  /** The period of the same kind just before, where the calendar tells it. */
  static Optional<Period> before(Period period) {
    return months(period.kind())
        .map(
            months ->
                Periods.of(
                    period.kind(),
                    period.start().minusMonths(months),
                    period.start().minusDays(1)));
  }

  /** The figure just before: the calendar's, else the last one held that does not overlap. */
  static Optional<Observation> before(Observation current, List<Observation> held) {
    Optional<Period> told = before(current.period());
    return held.stream()
        .filter(figure -> figure.period().kind() == current.period().kind())
        .filter(
            figure ->
                told.isPresent()
                    ? figure.period().sameStretch(told.get())
                    : figure.period().end().isBefore(current.period().start())
                        && isAsLong(figure.period(), current.period()))
        .reduce((first, second) -> second);
  }

  private static boolean isAsLong(Period one, Period other) {
    return one.kind() == PeriodKind.TERM || Math.abs(days(one) - days(other)) <= LEEWAY_DAYS;
  }

  /** Days from first to last, both counted. */
  static long days(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }

  /** The period of a kind that follows the calendar and holds a day. */
  static Optional<Period> holding(PeriodKind kind, LocalDate day) {
    int firstMonth =
        switch (kind) {
          case FINANCIAL_YEAR, HALF, QUARTER -> 4;
          case ACADEMIC_YEAR -> 9;
          default -> 1;
        };
    return months(kind)
        .map(
            months -> {
              int since = Math.floorMod(day.getMonthValue() - firstMonth, 12) % months;
              LocalDate start = day.withDayOfMonth(1).minusMonths(since);
              return Periods.of(kind, start, start.plusMonths(months).minusDays(1));
            });
  }

  /** Whether a period lies in another and is shorter. */
  static boolean isPart(Period part, Period whole) {
    return !part.start().isBefore(whole.start())
        && !part.end().isAfter(whole.end())
        && days(part) < days(whole);
  }

  /**
   * Where a period stands among others of its kind: whole steps of the calendar in months, else its
   * middle in half days. Only differences and their shares mean something.
   */
  static long position(Period period) {
    return months(period.kind()).isPresent()
        ? period.start().getYear() * 12L + period.start().getMonthValue()
        : period.start().toEpochDay() + period.end().toEpochDay();
  }
}
