package org.weald.show;

import java.util.Optional;
import org.weald.model.Period;

/**
 * From one period to another, both included.
 *
 * @param from the first; empty for the beginning
 * @param to the last; empty for the end
 */
public record Timespan(Optional<Period> from, Optional<Period> to) {
  /** All there is. */
  public static final Timespan ALL = new Timespan(Optional.empty(), Optional.empty());

  boolean holds(double year) {
    boolean begun = from.map(first -> year >= OverTime.middle(first)).orElse(true);
    return begun && to.map(last -> year <= OverTime.middle(last)).orElse(true);
  }
}
