package org.weald.assess.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Polarity;
import org.weald.model.Status;

/**
 * A figure against a target with a tolerance, in decimal: 19.0 is within 5 % of 20, exactly
 * (METHODS.md, section 1). The only place where green, amber and red are told apart.
 */
public final class Thresholds {
  private static final Optional<Bound> AT_LEAST = Optional.of(Bound.AT_LEAST);
  private static final Optional<Bound> AT_MOST = Optional.of(Bound.AT_MOST);

  /** Doubles that lie this much of their size apart are told apart without decimals. */
  private static final double CLEAR = 1e-9;

  private Thresholds() {}

  /** At least where higher is better, at most where lower is; empty where neither is. */
  public static Optional<Bound> bound(Polarity better) {
    return switch (better) {
      case HIGHER -> AT_LEAST;
      case LOWER -> AT_MOST;
      case NONE -> Optional.empty();
    };
  }

  /** Whether the better side of a bound is above the target. */
  public static boolean wantsMore(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.ABOVE;
  }

  /** The size of a tolerance or change; per cent are of the size of a figure. */
  public static BigDecimal size(Amount amount, BigDecimal of) {
    return switch (amount.scale()) {
      case PERCENT -> of.abs().multiply(amount.value()).movePointLeft(2);
      case POINTS, ABSOLUTE -> amount.value();
    };
  }

  /** The last value that is still amber. */
  public static BigDecimal edge(Bound bound, BigDecimal target, Amount tolerance) {
    return wantsMore(bound)
        ? target.subtract(size(tolerance, target))
        : target.add(size(tolerance, target));
  }

  /** The side of the edge that is amber: the edge itself always is. */
  public static Bound amberSide(Bound bound) {
    return wantsMore(bound) ? Bound.AT_LEAST : Bound.AT_MOST;
  }

  /** Whether a value is on the right side. */
  public static boolean holds(Bound bound, BigDecimal value, BigDecimal target) {
    return holds(bound, value.compareTo(target));
  }

  private static boolean holds(Bound bound, int order) {
    return switch (bound) {
      case AT_LEAST -> order >= 0;
      case ABOVE -> order > 0;
      case AT_MOST -> order <= 0;
      case BELOW -> order < 0;
    };
  }

  /** Green, amber or red. */
  public static Status status(
      Bound bound, BigDecimal value, BigDecimal target, Optional<Amount> amberWithin) {
    if (holds(bound, value, target)) {
      return Status.GREEN;
    }
    boolean near =
        amberWithin.isPresent()
            && holds(amberSide(bound), value, edge(bound, target, amberWithin.get()));
    return near ? Status.AMBER : Status.RED;
  }

  /**
   * The same of doubles that stand for the shortest decimal they print as.
   *
   * @param value finite
   * @param target finite
   */
  public static Status status(
      Bound bound, double value, double target, Optional<Amount> amberWithin) {
    if (holds(bound, Double.compare(value + 0.0, target + 0.0))) {
      return Status.GREEN;
    }
    if (amberWithin.isEmpty()) {
      return Status.RED;
    }
    Amount amount = amberWithin.get();
    double size = amount.value().doubleValue();
    if (amount.scale() == Amount.Scale.PERCENT) {
      size = Math.abs(target) * size / 100;
    }
    double off = value - (wantsMore(bound) ? target - size : target + size);
    if (Math.abs(off) > CLEAR * (Math.abs(value) + Math.abs(target) + size)) {
      return off > 0 == wantsMore(bound) ? Status.AMBER : Status.RED;
    }
    return status(bound, BigDecimal.valueOf(value), BigDecimal.valueOf(target), amberWithin);
  }

  /**
   * Whether a figure differs from an earlier one by no more than a tolerance, in decimal.
   *
   * @param now finite
   * @param before finite
   * @param tolerance per cent are of the earlier figure
   */
  public static boolean isWithin(double now, double before, Amount tolerance) {
    BigDecimal earlier = BigDecimal.valueOf(before);
    return BigDecimal.valueOf(now).subtract(earlier).abs().compareTo(size(tolerance, earlier)) <= 0;
  }
}
