package org.weald.assess.series;

import org.weald.model.Direction;
import org.weald.model.Judging;

/**
 * The long term by the headline method.
 *
 * @param direction improving, maintaining, not improving; or not assessed with the reason
 * @param method the method declared
 * @param n points taken
 * @param slope per period step (years for the same quarter or month each year), by least squares or
 *     Theil and Sen; NaN where none was fitted
 * @param slopeError standard error of the slope; NaN where the method has none
 * @param t slope over error, or Mann-Kendall's z; NaN where none was made
 * @param p two-sided; NaN where no test was made
 * @param reason why not assessed, or "no-trend-detectable"; else none
 */
public record TrendOutcome(
    Direction direction,
    Judging.Method method,
    int n,
    double slope,
    double slopeError,
    double t,
    double p,
    Reason reason) {

  static TrendOutcome notAssessed(Judging.Method method, int n, Reason reason) {
    return new TrendOutcome(
        Direction.NOT_ASSESSED, method, n, Double.NaN, Double.NaN, Double.NaN, Double.NaN, reason);
  }
}
