package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.model.TargetRule;

/**
 * A path from a baseline to a target.
 *
 * @param from where it begins
 * @param steps milestones between, in time order; empty for a straight line
 * @param to where it ends
 */
record Path(
    TargetRule.Trajectory.Point from,
    List<TargetRule.Trajectory.Point> steps,
    TargetRule.Trajectory.Point to) {

  /** From its beginning to its end, in the steps of its kind of period. */
  long length() {
    return Spans.position(to.period()) - Spans.position(from.period());
  }

  /** From its beginning to a period; 0 and below before it has begun. */
  long gone(Period now) {
    return Spans.position(now) - Spans.position(from.period());
  }

  List<TargetRule.Trajectory.Point> points() {
    List<TargetRule.Trajectory.Point> points = new ArrayList<>(List.of(from));
    points.addAll(steps);
    points.add(to);
    return points;
  }

  /** Whether a period lies where a sum has to be made. */
  boolean isOnLine(Period now) {
    return steps.isEmpty() && gone(now) < length();
  }

  /** What is expected: on the line, of the last milestone, or from the end on of the target. */
  BigDecimal at(Period now) {
    BigDecimal first = from.figure().value().orElseThrow();
    BigDecimal last = to.figure().value().orElseThrow();
    if (gone(now) >= length()) {
      return last;
    }
    if (!steps.isEmpty()) {
      return steps.stream()
          .filter(step -> Spans.position(step.period()) <= Spans.position(now))
          .reduce((earlier, later) -> later)
          .map(step -> step.figure().value().orElseThrow())
          .orElse(first);
    }
    BigDecimal way = last.subtract(first).multiply(BigDecimal.valueOf(gone(now)));
    return first.add(way.divide(BigDecimal.valueOf(length()), MathContext.DECIMAL128));
  }

  /** "45 + (87 − 45) × 1 ÷ 2 = 66". */
  String sum(Period now) {
    // In whole periods where the calendar has them, "6 of 8 years"; days are reduced.
    long common =
        Spans.months(now.kind()).map(Integer::longValue).orElse(common(gone(now), length()));
    return number(from.figure())
        + " + ("
        + number(to.figure())
        + " − "
        + number(from.figure())
        + ") × "
        + gone(now) / common
        + " ÷ "
        + length() / common
        + " = "
        + Figures.print(at(now), decimals(at(now)));
  }

  private static long common(long one, long other) {
    return other == 0 ? Math.max(1, one) : common(other, one % other);
  }

  static String number(Figure figure) {
    return Figures.print(figure.value().orElseThrow(), figure.decimals());
  }

  /** One decimal more than printed, where the value needs it. */
  int decimals(BigDecimal value) {
    int printed = Math.max(from.figure().decimals(), to.figure().decimals());
    return Math.min(printed + 1, Math.max(printed, value.stripTrailingZeros().scale()));
  }
}
