package org.weald.model;

import java.util.OptionalDouble;

/**
 * How sure an estimate is, in the unit of the figure; at least one of the three is there.
 *
 * @param error standard error, 0 or more
 * @param lower lower end of the 95 % interval as printed
 * @param upper upper end of the 95 % interval as printed
 */
public record Spread(OptionalDouble error, OptionalDouble lower, OptionalDouble upper) {
  /** The two-sided 95 % point of the normal distribution. */
  private static final double NORMAL_95 = 1.959963984540054;

  /** The standard error: as given, or (upper − lower) / (2 · 1.959964) where both ends are. */
  public OptionalDouble standardError() {
    if (error.isPresent()) {
      return error;
    }
    return lower.isPresent() && upper.isPresent()
        ? OptionalDouble.of((upper.getAsDouble() - lower.getAsDouble()) / (2 * NORMAL_95))
        : OptionalDouble.empty();
  }
}
