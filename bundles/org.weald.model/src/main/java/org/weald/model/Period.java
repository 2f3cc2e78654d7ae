package org.weald.model;

import java.time.LocalDate;

/**
 * A stretch of time with its printed label. Two periods are the same stretch when kind, start and
 * end agree; the label is how the source writes it.
 *
 * @param kind what sort of stretch
 * @param start first day
 * @param end last day, on or after the start
 * @param label as printed, "2019/20", "Sept 05"
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end, String label)
    implements Comparable<Period> {

  /** Refuses a period that ends before it starts. */
  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("period ends before it starts: " + label);
    }
  }

  /** Whether both are the same stretch of time, however they are written. */
  public boolean sameStretch(Period other) {
    return kind == other.kind && start.equals(other.start) && end.equals(other.end);
  }

  /**
   * The period of the same kind one year earlier, labelled by {@link Periods#label}. A month's last
   * day stays the last day: February 2021 follows February 2020 with its 29 days. A single day
   * stays a single day; 29 February becomes 28 February.
   */
  public Period yearBefore() {
    LocalDate startBefore = start.minusYears(1);
    LocalDate endBefore =
        start.equals(end) ? startBefore : end.plusDays(1).minusYears(1).minusDays(1);
    return Periods.of(kind, startBefore, endBefore);
  }

  /** By start, then end, then kind. */
  @Override
  public int compareTo(Period other) {
    int byStart = start.compareTo(other.start);
    int byEnd = byStart != 0 ? byStart : end.compareTo(other.end);
    return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
  }
}
