package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.Step;
import org.weald.assess.series.Thresholds;
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
  private static final int MOST_DECIMALS = 4;

  /** Green, Amber or Red; not testable where the value is not printed exactly enough. */
  Status of(Extent value) {
    if (value.isExact()) {
      return Thresholds.status(bound, value.lower().orElseThrow(), goal, tolerance);
    }
    Extent.Answer met = value.is(bound, goal);
    if (met == Extent.Answer.YES) {
      return Status.GREEN;
    }
    if (tolerance.isEmpty()) {
      return met == Extent.Answer.NO ? Status.RED : Status.NOT_TESTABLE;
    }
    Extent.Answer near = value.is(Thresholds.amberSide(bound), edge(tolerance.get()));
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
        amount ->
            Step.of(
                Step.Kind.NUMBER,
                "amber " + Thresholds.amberSide(bound).words() + " " + plain(edge(amount))));
  }

  private BigDecimal edge(Amount amount) {
    return Thresholds.edge(bound, goal, amount);
  }

  /** Of a share of the days gone by, no more digits than say where the edge is. */
  private static String plain(BigDecimal edge) {
    BigDecimal shortest = edge.stripTrailingZeros();
    return Figures.print(edge, Math.min(MOST_DECIMALS, Math.max(0, shortest.scale())));
  }

  /** "amber within 2 points". */
  static String words(Optional<Amount> tolerance) {
    return tolerance
        .map(amount -> "amber within " + words(amount))
        .orElse("no tolerance is declared, so there is no amber");
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
