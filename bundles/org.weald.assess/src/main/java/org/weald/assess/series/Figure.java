package org.weald.assess.series;

import org.weald.model.MeasureKind;

/** Whether a figure can be what its kind says it is. A slip must not become a missed target. */
final class Figure {
  private static final double LARGEST_COUNT = 1L << 53;

  /** What arithmetic may lose, as a share of the figure. */
  private static final double NEARLY = 1e-9;

  private Figure() {}

  /** Why a figure cannot be used; none where it can. */
  static Reason objection(Readings readings, SeriesRules rules, int i) {
    double value = readings.value()[i];
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? Reasons.NO_FIGURE : Reasons.NOT_FINITE;
    }
    Reason ofKind =
        switch (rules.kind()) {
          case COUNT -> count(value);
          case CLUSTERED -> hasCounts(readings, i) ? Reason.NONE : count(value);
          case RANK -> isWhole(value) && value >= 1 ? Reason.NONE : Reasons.NOT_A_RANK;
          case PROPORTION -> proportion(readings, i);
          default -> Reason.NONE;
        };
    if (ofKind.isPresent()) {
      return ofKind;
    }
    return value < rules.least() || value > rules.most() ? Reasons.OUT_OF_RANGE : Reason.NONE;
  }

  private static Reason proportion(Readings readings, int i) {
    double denominator = readings.denominatorAt(i);
    if (denominator <= 0) {
      return Reasons.NO_DENOMINATOR;
    }
    return readings.numeratorAt(i) > denominator ? Reasons.ABOVE_WHOLE : Reason.NONE;
  }

  /** Why a number is no count; none where it is one. */
  static Reason count(double value) {
    if (!(value >= 0) || !isWhole(value)) {
      return Reasons.NOT_WHOLE;
    }
    return value > LARGEST_COUNT ? Reasons.TOO_LARGE : Reason.NONE;
  }

  /** Whether numerator and denominator are there. */
  static boolean bothGiven(Readings readings, int i) {
    return !Double.isNaN(readings.numeratorAt(i)) && !Double.isNaN(readings.denominatorAt(i));
  }

  /** Whether there are a count and what it arose in. */
  static boolean hasCounts(Readings readings, int i) {
    return bothGiven(readings, i) && !counts(readings, i).isPresent();
  }

  /** Why numerator and denominator are no count and what it arose in. */
  static Reason counts(Readings readings, int i) {
    double denominator = readings.denominatorAt(i);
    if (!(denominator > 0)) {
      return Reasons.NO_DENOMINATOR;
    }
    return Double.isInfinite(denominator) ? Reasons.NOT_FINITE : count(readings.numeratorAt(i));
  }

  /**
   * Whether a share or rate is another than its counts make, by more than the rounding of the
   * decimals it shows: 60 beside 30 of 40. Tests and intervals of such counts would be of another
   * figure. A rate whose multiplier nobody said (it is 1) cannot be held against its counts.
   */
  static boolean disagrees(Readings readings, SeriesRules rules, int i) {
    boolean ofCounts =
        rules.kind() == MeasureKind.PROPORTION
            || rules.kind() == MeasureKind.RATE && rules.multiplier() != 1;
    if (!ofCounts || !bothGiven(readings, i) || !(readings.denominatorAt(i) > 0)) {
      return false;
    }
    double value = readings.value()[i];
    double made = readings.numeratorAt(i) / readings.denominatorAt(i) * rules.multiplier();
    double off = Math.abs(value - made) - NEARLY * Math.max(Math.abs(value), Math.abs(made));
    return off > 0 && off > Decimals.halfUnit(value);
  }

  static boolean isWhole(double value) {
    return value == Math.rint(value) && !Double.isInfinite(value);
  }
}
