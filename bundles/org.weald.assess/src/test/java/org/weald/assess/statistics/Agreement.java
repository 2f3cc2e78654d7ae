package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestReporter;

/**
 * How far computed values lie from expected ones: the largest relative difference, and where it
 * was. Two infinities or two NaN agree, one of them does not.
 */
final class Agreement {
  private final String what;
  private double worst;
  private String where = "";
  private int compared;

  Agreement(String what) {
    this.what = what;
  }

  /** Compares, relative to the expected value. */
  void compare(double computed, double expected, Object row) {
    compare(computed, expected, 0, row);
  }

  /**
   * Compares, relative to the expected value or to a floor where that is larger: what is 0 but for
   * rounding has no relative difference, so the floor says what counts as 0.
   */
  void compare(double computed, double expected, double floor, Object row) {
    compared++;
    double difference = difference(computed, expected, floor);
    if (difference > worst) {
      worst = difference;
      where = computed + " for " + expected + " in " + row;
    }
  }

  private static double difference(double computed, double expected, double floor) {
    if (Double.compare(computed, expected) == 0 || computed == expected) {
      return 0;
    }
    double difference = Math.abs(computed - expected) / Math.max(Math.abs(expected), floor);
    return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
  }

  /** How many were compared. */
  int compared() {
    return compared;
  }

  /** The largest relative difference. */
  double worst() {
    return worst;
  }

  /** Fails where a relative difference is above the limit, or where nothing was compared. */
  void within(double limit, TestReporter reporter) {
    reporter.publishEntry(what, compared + " compared, worst " + worst);
    assertThat(compared).as(what).isPositive();
    assertThat(worst).as("%s: %s", what, where).isLessThanOrEqualTo(limit);
  }
}
