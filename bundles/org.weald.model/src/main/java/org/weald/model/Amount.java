package org.weald.model;

import java.math.BigDecimal;

/**
 * A size of a tolerance or of a change.
 *
 * @param value the number, not negative
 * @param scale of what
 */
public record Amount(BigDecimal value, Scale scale) {
  /** Of what an amount is. */
  public enum Scale {
    /** Per cent of the figure it is compared with. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** In the measure's own unit. */
    ABSOLUTE
  }
}
