package org.weald.workspace;

import java.time.LocalDate;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * What an entry of a store is of. Of two entries with the same subject the later supersedes the
 * earlier; neither the label of a period nor the edition that prints a figure counts.
 */
public sealed interface Subject {

  /** What a figure is of: measure, area, stretch of time and kind. */
  static Subject of(Observation it) {
    return new OfFigure(it.measure(), it.area(), Stretch.of(it.period()), it.kind());
  }

  /** What is said of an action at a quarter's end: the action and the quarter. */
  static Subject of(ActionUpdate it) {
    return new OfUpdate(it.action(), Stretch.of(it.update().period()));
  }

  /** What an account is of: a measure in an edition. */
  static Subject of(Narrative it) {
    return new OfNarrative(it.measure(), it.edition());
  }

  /** A stretch of time, however it is written. */
  record Stretch(PeriodKind kind, LocalDate start, LocalDate end) {
    static Stretch of(Period period) {
      return new Stretch(period.kind(), period.start(), period.end());
    }
  }

  /** Of a figure. */
  record OfFigure(String measure, String area, Stretch period, ObservationKind kind)
      implements Subject {}

  /** Of an update. */
  record OfUpdate(String action, Stretch period) implements Subject {}

  /** Of an account. */
  record OfNarrative(String measure, String edition) implements Subject {}
}
