package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The comparison with R can fail: a canary for every test that relies on it. */
final class AgreementTest {
  private static final double LIMIT = 1e-10;

  @Test
  void oneExpectedValueOutOfTenThousandChangedInItsTenthDigitIsNoticed(TestReporter reporter) {
    Agreement right = new Agreement("as frozen");
    Agreement wrong = new Agreement("one value changed");
    int row = 0;
    for (Frozen series : Frozen.rows("ols")) {
      double slope = LinearFit.of(series.list("x"), series.list("y")).slopeError();
      double expected = series.number("slopeError");
      right.compare(slope, expected, series);
      wrong.compare(slope, row++ == 7777 ? expected * (1 + 3e-10) : expected, series);
    }
    right.within(LIMIT, reporter);
    assertThatThrownBy(() -> wrong.within(LIMIT, reporter)).isInstanceOf(AssertionError.class);
  }

  @Test
  void whatIsNotANumberOrInfiniteNeverPasses(TestReporter reporter) {
    assertFails(Double.NaN, 1, reporter);
    assertFails(1, Double.NaN, reporter);
    assertFails(Double.POSITIVE_INFINITY, 1, reporter);
    assertFails(1, Double.POSITIVE_INFINITY, reporter);
    assertFails(1e-300, 0, reporter);
    assertFails(-1, 1, reporter);
  }

  @Test
  void nothingComparedIsNoAgreement(TestReporter reporter) {
    assertThatThrownBy(() -> new Agreement("nothing").within(LIMIT, reporter))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aFloorCountsOnlyBelowIt() {
    Agreement agreement = new Agreement("floor");
    agreement.compare(1e-20, 0, 1e-3, "rounding");
    assertThat(agreement.worst()).isLessThan(LIMIT);
    agreement.compare(1 + 1e-9, 1, 1e-3, "a real difference");
    assertThat(agreement.worst()).isGreaterThan(LIMIT);
  }

  private static void assertFails(double computed, double expected, TestReporter reporter) {
    Agreement agreement = new Agreement(computed + " for " + expected);
    agreement.compare(computed, expected, "canary");
    assertThatThrownBy(() -> agreement.within(LIMIT, reporter)).isInstanceOf(AssertionError.class);
  }
}
