package org.weald.assess.series;

import java.util.Optional;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Direction;

/**
 * Process limits and what they say.
 *
 * @param direction of the latest point's special cause: improving or not improving; maintaining for
 *     common cause; or not assessed
 * @param limits the chart; empty where none could be drawn
 * @param first place of the chart's first point in the readings
 * @param assurance against the latest target; empty without a target or a better side
 * @param reason why not assessed, or why there is no assurance; else none
 */
public record ProcessOutcome(
    Direction direction,
    Optional<ProcessLimits> limits,
    int first,
    Optional<ProcessLimits.Assurance> assurance,
    Reason reason) {

  static ProcessOutcome notAssessed(Reason reason) {
    return new ProcessOutcome(
        Direction.NOT_ASSESSED, Optional.empty(), 0, Optional.empty(), reason);
  }
}
