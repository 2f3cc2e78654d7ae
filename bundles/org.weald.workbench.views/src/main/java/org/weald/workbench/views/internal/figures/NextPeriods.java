package org.weald.workbench.views.internal.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weald.model.Edition;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/** Which periods there should be figures of: those left out, and those that are due next. */
final class NextPeriods {
  /** A series that ended long ago is not followed by a page of empty rows. */
  private static final int MOST = 6;

  private NextPeriods() {}

  /**
   * The periods from the last one up to the edition's, and one that follows.
   *
   * @param known those with figures
   * @param every the kind of the measure's periods; that of the last one where it is not said
   */
  static List<Period> after(List<Period> known, Optional<PeriodKind> every, Edition edition) {
    Optional<PeriodKind> kind =
        every.or(() -> known.stream().max(Comparator.naturalOrder()).map(Period::kind));
    if (kind.isEmpty()) {
      return List.of(edition.period());
    }
    int months = months(kind.get());
    if (months == 0) {
      return List.of();
    }
    Optional<Period> last =
        known.stream().filter(period -> period.kind() == kind.get()).max(Comparator.naturalOrder());
    List<Period> next = new ArrayList<>();
    Period at = last.map(known1 -> follow(known1, months)).orElseGet(() -> at(kind.get(), edition));
    next.add(at);
    while (next.size() < MOST && !at.end().isAfter(edition.period().end())) {
      at = follow(at, months);
      next.add(at);
    }
    return next;
  }

  /**
   * The periods left out between those with figures; those of a long interruption are not.
   *
   * @param known those with figures
   * @param every the kind of the measure's periods; nothing is left out where it is not said
   */
  static List<Period> between(List<Period> known, Optional<PeriodKind> every) {
    int months = every.map(NextPeriods::months).orElse(0);
    List<Period> of =
        known.stream()
            .filter(period -> every.filter(kind -> kind == period.kind()).isPresent())
            .sorted()
            .toList();
    List<Period> left = new ArrayList<>();
    for (int i = 1; months > 0 && i < of.size(); i++) {
      List<Period> gap = new ArrayList<>();
      Period at = follow(of.get(i - 1), months);
      while (gap.size() <= MOST && at.end().isBefore(of.get(i).start())) {
        gap.add(at);
        at = follow(at, months);
      }
      if (gap.size() <= MOST) {
        left.addAll(gap);
      }
    }
    return left;
  }

  /** How far the next one is; 0 where nothing says which the next one is. */
  private static int months(PeriodKind kind) {
    return switch (kind) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, AVERAGE -> 12;
      case HALF -> 6;
      case QUARTER -> 3;
      case MONTH -> 1;
      case TERM, DATE, RANGE -> 0;
    };
  }

  private static Period follow(Period period, int months) {
    LocalDate start = period.start().plusMonths(months);
    LocalDate end = period.end().plusDays(1).plusMonths(months).minusDays(1);
    return Periods.of(period.kind(), start, end);
  }

  /** The period of a kind the edition's last day lies in. */
  private static Period at(PeriodKind kind, Edition edition) {
    LocalDate day = edition.period().end();
    int first =
        switch (kind) {
          case CALENDAR_YEAR, AVERAGE -> 1;
          case ACADEMIC_YEAR -> 9;
          default -> 4;
        };
    int months = months(kind);
    int since = Math.floorMod(day.getMonthValue() - first, months);
    LocalDate start = day.withDayOfMonth(1).minusMonths(since);
    return Periods.of(kind, start, start.plusMonths(months).minusDays(1));
  }
}
