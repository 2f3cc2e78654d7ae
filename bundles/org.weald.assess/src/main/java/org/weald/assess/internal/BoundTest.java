package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.Step;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figures;
import org.weald.model.Status;

/**
 * A value against a bound with a tolerance: what threshold, trajectory, average and duration have
 * in common. Without a declared tolerance there is no Amber.
 *
 * @param bound the side of the goal a value has to be on
 * @param goal the number
 * @param tolerance how far on the wrong side is Amber
 */
record BoundTest(Bound bound, BigDecimal goal, Optional<Amount> tolerance) {

  /** Green, Amber or Red; not testable where the value is not printed exactly enough. */
  Status of(Extent value) {
    Extent.Answer met = value.is(bound, goal);
    if (met == Extent.Answer.YES) {
      return Status.GREEN;
    }
    if (tolerance.isEmpty()) {
      return met == Extent.Answer.NO ? Status.RED : Status.NOT_TESTABLE;
    }
    Extent.Answer near = value.is(within(), edge());
    if (near == Extent.Answer.NO) {
      return Status.RED;
    }
    return met == Extent.Answer.NO && near == Extent.Answer.YES
        ? Status.AMBER
        : Status.NOT_TESTABLE;
  }

  /** "on target", "target not met, but within the tolerance of 2 points" … */
  String outcome(Status status, String undecided) {
    return switch (status) {
      case GREEN -> "on target";
      case AMBER ->
          "target not met, but within the tolerance of "
              + tolerance.map(BoundTest::words).orElse("0");
      case RED -> "target not met";
      default -> undecided;
    };
  }

  /** Where Amber ends, as a line of the explanation. */
  Optional<Step> edgeStep() {
    return tolerance.map(
        any ->
            Step.of(
                Step.Kind.NUMBER,
                "amber "
                    + within().words()
                    + " "
                    + Figures.print(edge(), Math.max(0, edge().stripTrailingZeros().scale()))));
  }

  /** "amber within 2 points". */
  static String words(Optional<Amount> tolerance) {
    return tolerance
        .map(amount -> "amber within " + words(amount))
        .orElse("no tolerance is declared, so there is no amber");
  }

  private BigDecimal edge() {
    BigDecimal size = tolerance.map(amount -> size(amount, goal)).orElse(BigDecimal.ZERO);
    return isLower(bound) ? goal.subtract(size) : goal.add(size);
  }

  private Bound within() {
    return isLower(bound) ? Bound.AT_LEAST : Bound.AT_MOST;
  }

  /** Whether the bound is a lower end. */
  static boolean isLower(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.ABOVE;
  }

  /** An amount in the unit of what it is of. */
  static BigDecimal size(Amount amount, BigDecimal of) {
    return switch (amount.scale()) {
      case PERCENT -> of.abs().multiply(amount.value()).movePointLeft(2);
      case POINTS, ABSOLUTE -> amount.value();
    };
  }

  static String words(Amount amount) {
    String number = amount.value().stripTrailingZeros().toPlainString();
    return switch (amount.scale()) {
      case PERCENT -> number + " %";
      case POINTS -> number + (number.equals("1") ? " point" : " points");
      case ABSOLUTE -> number;
    };
  }
}
