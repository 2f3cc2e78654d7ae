package org.weald.assess;

import java.util.List;
import java.util.OptionalDouble;
import org.weald.model.Basis;
import org.weald.model.Direction;

/**
 * Which way a series goes, with its test.
 *
 * @param direction the code; improving and worsening take the measure's polarity into account
 * @param test name of the test, or empty where none was made
 * @param p two-sided p-value, where a test was made
 * @param change latest minus earlier figure (one year) or slope per period (long term), in the unit
 * @param changePercent the change in per cent of the earlier figure (one year only)
 * @param sentence the outcome in one plain sentence; where not assessed, the reason
 * @param steps inputs and intermediate numbers
 * @param basis whether a document prints it or Weald computed it
 */
public record DirectionJudgement(
    Direction direction,
    String test,
    OptionalDouble p,
    OptionalDouble change,
    OptionalDouble changePercent,
    String sentence,
    List<Step> steps,
    Basis basis) {

  /** A computed one. */
  public DirectionJudgement(
      Direction direction,
      String test,
      OptionalDouble p,
      OptionalDouble change,
      OptionalDouble changePercent,
      String sentence,
      List<Step> steps) {
    this(direction, test, p, change, changePercent, sentence, steps, Basis.COMPUTED);
  }

  /** Copies the steps. */
  public DirectionJudgement {
    steps = List.copyOf(steps);
  }
}
