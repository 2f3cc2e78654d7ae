package org.weald.assess.publication;

import java.time.LocalDate;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * Where a count of people stands.
 *
 * @param count what is counted: id of a measure, or of the one whose shares are of it
 * @param area id
 */
record Cell(String count, String area, PeriodKind kind, LocalDate start, LocalDate end) {

  static Cell of(String count, String area, Period period) {
    return new Cell(count, area, period.kind(), period.start(), period.end());
  }

  static Cell of(String count, Observation figure) {
    return of(count, figure.area(), figure.period());
  }

  Cell ofCount(String other) {
    return new Cell(other, area, kind, start, end);
  }

  Cell ofArea(String other) {
    return new Cell(count, other, kind, start, end);
  }

  /** Whether this ends the day before the other starts, and is of its kind. */
  boolean isJustBefore(Cell other) {
    return kind == other.kind && end.plusDays(1).equals(other.start);
  }
}
