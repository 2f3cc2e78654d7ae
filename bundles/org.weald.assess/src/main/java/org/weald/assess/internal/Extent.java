package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.weald.model.Bound;
import org.weald.model.Figure;

/**
 * The values a printed figure may stand for: "over 5000" is everything above 5,000. A rule that
 * holds for all of them is met, one that holds for none is not, and between the two nothing is
 * decided.
 *
 * @param lower lower end, empty where there is none
 * @param lowerIn whether the lower end itself is one of the values
 * @param upper upper end, empty where there is none
 * @param upperIn whether the upper end itself is one of the values
 */
public record Extent(
    Optional<BigDecimal> lower, boolean lowerIn, Optional<BigDecimal> upper, boolean upperIn) {

  /** The outcome of a comparison. */
  public enum Answer {
    YES,
    NO,
    UNDECIDED;

    /** The answer to the opposite question. */
    Answer not() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case UNDECIDED -> UNDECIDED;
      };
    }
  }

  /** What a figure that holds a number may stand for. */
  public static Extent of(Figure figure) {
    BigDecimal value = figure.value().orElseThrow();
    return switch (figure.operator()) {
      case EQUAL -> exactly(value);
      case LESS -> new Extent(Optional.empty(), false, Optional.of(value), false);
      case AT_MOST -> new Extent(Optional.empty(), false, Optional.of(value), true);
      case MORE -> new Extent(Optional.of(value), false, Optional.empty(), false);
      case AT_LEAST -> new Extent(Optional.of(value), true, Optional.empty(), false);
      case RANGE ->
          new Extent(Optional.of(value), true, Optional.of(figure.upper().orElse(value)), true);
      case ABOUT -> about(value);
    };
  }

  public static Extent exactly(BigDecimal value) {
    return new Extent(Optional.of(value), true, Optional.of(value), true);
  }

  /** "About 9,500" is read as rounded at its last digit that is not 0: from 9,450 to 9,550. */
  private static Extent about(BigDecimal value) {
    BigDecimal half =
        value.signum() == 0
            ? BigDecimal.ZERO
            : value.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
    return new Extent(Optional.of(value.subtract(half)), true, Optional.of(value.add(half)), true);
  }

  /** Whether there is one value only. */
  public boolean isExact() {
    return lower.isPresent()
        && upper.isPresent()
        && lower.get().compareTo(upper.get()) == 0
        && lowerIn
        && upperIn;
  }

  /** Whether a value may be meant. */
  public boolean contains(BigDecimal value) {
    boolean above = lower.isEmpty() || value.compareTo(lower.get()) > (lowerIn ? -1 : 0);
    boolean below = upper.isEmpty() || value.compareTo(upper.get()) < (upperIn ? 1 : 0);
    return above && below;
  }

  /** Whether every, no or only some of the values are on the right side of a target. */
  public Answer is(Bound bound, BigDecimal target) {
    return switch (bound) {
      case AT_LEAST -> isAbove(target, true);
      case ABOVE -> isAbove(target, false);
      case AT_MOST -> isAbove(target, false).not();
      case BELOW -> isAbove(target, true).not();
    };
  }

  private Answer isAbove(BigDecimal target, boolean orEqual) {
    if (lower.isPresent()) {
      int order = lower.get().compareTo(target);
      if (order > 0 || (order == 0 && (orEqual || !lowerIn))) {
        return Answer.YES;
      }
    }
    if (upper.isPresent()) {
      int order = upper.get().compareTo(target);
      if (order < 0 || (order == 0 && (!orEqual || !upperIn))) {
        return Answer.NO;
      }
    }
    return Answer.UNDECIDED;
  }

  /** Every value changed by a sum that keeps their order. */
  Extent map(UnaryOperator<BigDecimal> sum) {
    return new Extent(lower.map(sum), lowerIn, upper.map(sum), upperIn);
  }

  /** All sums of a value of this and a value of another. */
  Extent plus(Extent other) {
    return new Extent(
        lower.flatMap(one -> other.lower.map(one::add)),
        lowerIn && other.lowerIn,
        upper.flatMap(one -> other.upper.map(one::add)),
        upperIn && other.upperIn);
  }

  /** All differences of a value of this and a value of another. */
  public Extent minus(Extent other) {
    return new Extent(
        subtract(lower, other.upper),
        lowerIn && other.upperIn,
        subtract(upper, other.lower),
        upperIn && other.lowerIn);
  }

  private static Optional<BigDecimal> subtract(
      Optional<BigDecimal> from, Optional<BigDecimal> what) {
    return from.flatMap(value -> what.map(value::subtract));
  }
}
