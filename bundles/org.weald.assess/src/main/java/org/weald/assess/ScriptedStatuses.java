package org.weald.assess;

import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;
import org.weald.model.Period;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Status;

/**
 * Answers for measures whose status a calculation decides (METHODS.md, section 1: script). Judging
 * stays pure: it runs nothing itself, and with the same answers gives the same scorecard.
 */
@ConsumerType
@FunctionalInterface
public interface ScriptedStatuses {

  /** No calculation is there; measures that need one are not testable, with that reason. */
  ScriptedStatuses NONE =
      (calculation, measure, area, period) ->
          Checked.bad(
              new Problem(
                  "no calculations are run here", Place.of(calculation), "", "Open the plan"));

  /**
   * What a calculation says.
   *
   * @param status the code
   * @param reason in words, or empty
   */
  record Answer(Status status, String reason) {}

  /**
   * The answer of a calculation.
   *
   * @param calculation id of the calculation, "calculations/crime-position"
   * @param measure qualified id
   * @param area id
   * @param period the period of the figure judged, or of the edition
   * @return the answer; or the calculation's own problems, or why there is no answer
   */
  Checked<Answer> of(String calculation, String measure, String area, Period period);
}
