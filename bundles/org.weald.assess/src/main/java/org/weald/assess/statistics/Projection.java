package org.weald.assess.statistics;

import java.util.OptionalDouble;

/**
 * Where the fitted line leads, if things go on as they have (METHODS.md, section 4).
 *
 * @param fit the line
 * @param x where on it, in the unit of its x
 * @param value the line's value there
 * @param interval the 95 % prediction interval of a figure there
 */
public record Projection(LinearFit fit, double x, double value, Interval interval) {
  /** Points a probability needs. */
  public static final int FEWEST_FOR_PROBABILITY = 8;

  /** Projects a line. */
  public static Projection of(LinearFit fit, double x) {
    return new Projection(fit, x, fit.at(x), fit.prediction(x, 0.95));
  }

  /**
   * The probability that the figure there meets a target, by the prediction's t distribution.
   *
   * @param target what is to be met
   * @param atLeast whether at least that much is wanted, or at most
   * @return from 0 to 1; empty with fewer than 8 points
   */
  public OptionalDouble probability(double target, boolean atLeast) {
    if (fit.n() < FEWEST_FOR_PROBABILITY || Double.isNaN(target)) {
      return OptionalDouble.empty();
    }
    double margin = atLeast ? value - target : target - value;
    double error = fit.predictionError(x);
    if (error == 0) {
      return OptionalDouble.of(margin >= 0 ? 1 : 0);
    }
    double tail = StudentT.twoSided(margin / error, fit.n() - 2) / 2;
    return OptionalDouble.of(margin >= 0 ? 1 - tail : tail);
  }
}
