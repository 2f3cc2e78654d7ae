package org.weald.assess.series;

import org.weald.model.Direction;

/**
 * Fingertips' recent trend of the last five years.
 *
 * @param direction improving, maintaining (no significant change), not improving; or not assessed
 * @param way 1 rising, −1 falling, 0 neither
 * @param chiSquared one degree of freedom; NaN where none was made
 * @param stable whether the slope keeps its sign when each point is left out
 * @param reason why not assessed; else none
 */
public record RecentOutcome(
    Direction direction, int way, double chiSquared, boolean stable, Reason reason) {

  static RecentOutcome notAssessed(Reason reason) {
    return new RecentOutcome(Direction.NOT_ASSESSED, 0, Double.NaN, false, reason);
  }
}
