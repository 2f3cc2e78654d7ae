package org.weald.assess.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * The periods of a series and what follows from them alone: which one is the year before, where
 * each lies on the line, which five are the last years. Computed once and shared by all series with
 * the same periods; safe for several threads.
 */
public final class Timeline {
  private static final int[] NONE = {};

  /** Yearly dates are a few weeks early at times. */
  private static final int MONTHS_BETWEEN_YEARS = 10;

  private final List<Period> periods;
  private final Optional<PeriodKind> kind;
  private final Reason objection;
  private final int[] yearBefore;
  private final double[] x;
  private final boolean stepped;

  /** The line last asked for; series of one table mostly ask for the same. */
  private volatile @Nullable Line kept;

  private Timeline(List<Period> periods) {
    this.periods = List.copyOf(periods);
    this.kind = oneKind(this.periods);
    this.objection = objection(this.periods);
    this.yearBefore = yearsBefore(this.periods);
    this.stepped = isStepped(this.periods, kind);
    this.x = new double[this.periods.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = x(this.periods.get(i));
    }
  }

  /**
   * A timeline.
   *
   * @param periods in order of time, each once, gaps allowed; where they are not, {@link
   *     #objection} says so and nothing is judged of them
   */
  public static Timeline of(List<Period> periods) {
    return new Timeline(periods);
  }

  /** How many periods. */
  public int size() {
    return periods.size();
  }

  /** The periods in order. */
  public List<Period> periods() {
    return periods;
  }

  /** The kind of all periods; empty where they are of more than one. */
  public Optional<PeriodKind> kind() {
    return kind;
  }

  /** Why nothing can be judged of these periods; {@link Reason#NONE} where all is well. */
  public Reason objection() {
    return objection;
  }

  /** The place of the same stretch one year before; −1 where it is not among the periods. */
  public int yearBefore(int i) {
    return yearBefore[i];
  }

  /** Whether two stretches have a day in common. */
  public boolean overlap(int i, int j) {
    Period one = periods.get(i);
    Period other = periods.get(j);
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  /**
   * Whether x counts whole steps: years, or ranges of equal length that follow each other. If not,
   * x is the middle of each period, or the date, in years.
   */
  public boolean stepped() {
    return stepped;
  }

  /** Where a period lies on the line; gaps count, so 2015, 2016, 2018 are at 0, 1, 3. */
  public double x(int i) {
    return x[i];
  }

  /** Where any period lies on the line, also one that has no figure yet. */
  public double x(Period period) {
    if (!stepped || periods.isEmpty()) {
      return midpoint(period);
    }
    Period first = periods.get(0);
    if (first.kind() == PeriodKind.RANGE || first.kind() == PeriodKind.AVERAGE) {
      return (double) monthsBetween(first, period) / months(first);
    }
    return period.start().getYear() - first.start().getYear();
  }

  /**
   * The line of the long term up to a place: every period of the same part of the year.
   *
   * @param latest place of the last figure
   * @param from place of the first figure after the last break
   */
  Line line(int latest, int from) {
    Line line = kept;
    if (line == null || line.latest() != latest || line.from() != from) {
      line = Line.of(this, latest, from);
      kept = line;
    }
    return line;
  }

  /**
   * The last five years one after another, for the recent trend.
   *
   * @return five places, the latest last; none where the periods are not years, or not five of them
   *     follow each other since {@code from}
   */
  int[] fiveAnnual(int latest, int from) {
    if (!isYear(periods.get(latest))) {
      return NONE;
    }
    int[] five = new int[5];
    int place = latest;
    for (int i = 4; i >= 0; i--) {
      if (place < from || place < 0) {
        return NONE;
      }
      five[i] = place;
      place = yearBefore[place];
    }
    return five;
  }

  /** Whether a period is a year, and the one before it did not begin within the same year. */
  boolean isAnnual(int i) {
    return isYear(periods.get(i))
        && (i == 0
            || !periods
                .get(i - 1)
                .start()
                .isAfter(periods.get(i).start().minusMonths(MONTHS_BETWEEN_YEARS)));
  }

  private static boolean isYear(Period period) {
    return switch (period.kind()) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR, DATE -> true;
      case RANGE, AVERAGE -> months(period) == 12;
      default -> false;
    };
  }

  /** Whether only the same part of each year is comparable. */
  static boolean isPartOfYear(PeriodKind kind) {
    return switch (kind) {
      case HALF, QUARTER, TERM, MONTH -> true;
      default -> false;
    };
  }

  /** The middle of a period as a year: 2019.5. */
  public static double midpoint(Period period) {
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    LocalDate day = period.start().plusDays(days / 2);
    double fraction = days % 2 == 0 ? 0 : 0.5;
    return day.getYear() + (day.getDayOfYear() - 1 + fraction) / day.lengthOfYear();
  }

  private static Optional<PeriodKind> oneKind(List<Period> periods) {
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    PeriodKind first = periods.get(0).kind();
    return periods.stream().allMatch(period -> period.kind() == first)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static Reason objection(List<Period> periods) {
    for (int i = 1; i < periods.size(); i++) {
      int order = periods.get(i - 1).compareTo(periods.get(i));
      if (order == 0) {
        return Reasons.TWICE;
      }
      if (order > 0) {
        return Reasons.NOT_IN_ORDER;
      }
    }
    return Reason.NONE;
  }

  /** A stretch without its label. */
  private record Days(PeriodKind kind, LocalDate start, LocalDate end) {}

  private static int[] yearsBefore(List<Period> periods) {
    Map<Days, Integer> places = new HashMap<>();
    int[] before = new int[periods.size()];
    for (int i = 0; i < before.length; i++) {
      Period period = periods.get(i);
      places.put(new Days(period.kind(), period.start(), period.end()), i);
    }
    for (int i = 0; i < before.length; i++) {
      before[i] = places.getOrDefault(yearBefore(periods.get(i)), -1);
    }
    return before;
  }

  /** As {@link Period#yearBefore}, without making its label. */
  private static Days yearBefore(Period period) {
    LocalDate start = period.start().minusYears(1);
    LocalDate end =
        period.start().equals(period.end())
            ? start
            : period.end().plusDays(1).minusYears(1).minusDays(1);
    return new Days(period.kind(), start, end);
  }

  private static boolean isStepped(List<Period> periods, Optional<PeriodKind> kind) {
    if (kind.isEmpty()) {
      return false;
    }
    return switch (kind.get()) {
      case DATE -> false;
      case RANGE, AVERAGE -> isOnGrid(periods);
      default -> true;
    };
  }

  /** Ranges of equal whole months that begin whole lengths apart. */
  private static boolean isOnGrid(List<Period> periods) {
    Period first = periods.get(0);
    long length = months(first);
    return length > 0
        && periods.stream()
            .allMatch(
                period ->
                    months(period) == length
                        && period.start().getDayOfMonth() == first.start().getDayOfMonth()
                        && monthsBetween(first, period) % length == 0);
  }

  private static long months(Period period) {
    return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
  }

  private static long monthsBetween(Period one, Period other) {
    return ChronoUnit.MONTHS.between(one.start(), other.start());
  }
}
