package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected values: the formulas in 40 digits (mpmath). 81/263, 15/148, 0/20 and 1/29 are Newcombe's
 * (1998).
 */
final class IntervalsTest {

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.255288519878274, 0.3662095769828",
    "15, 148, 0.0623863995307363, 0.160487241723308",
    "0, 20, 0, 0.161125158052819",
    "1, 29, 0.00611321429276266, 0.171755218793203",
    "52, 1930, 0.0206052270752667, 0.0351601813706039",
    "1153, 32240, 0.0337906744232615, 0.037845996466919"
  })
  void wilson(long events, long of, double lower, double upper) {
    Interval interval = Intervals.wilson(events, of);
    assertThat(interval.method()).isEqualTo("Wilson");
    assertThat(interval.lower()).isCloseTo(lower, within(1e-13));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-13));
  }

  @ParameterizedTest(name = "{0} is interval {1}")
  @CsvSource({
    "0, exact Poisson, 0, 3.68887945411394",
    "1, exact Poisson, 0.0253178079842899, 5.5716433909389",
    "5, exact Poisson, 1.62348639011842, 11.6683320793227",
    "9, exact Poisson, 4.11537309737833, 17.0848034514192",
    "10, Byar, 4.78744991396756, 18.3914586057565",
    "47, Byar, 34.530857747502, 62.5014450018665",
    "59, Byar, 44.9109458711717, 76.1070376290207",
    "7769, Byar, 7597.19390679043, 7943.71148998323"
  })
  void countsAreExactBelowTenAndByarFromThere(
      long count, String method, double lower, double upper) {
    Interval interval = Intervals.count(count);
    assertThat(interval.method()).isEqualTo(method);
    assertThat(interval.lower()).isCloseTo(lower, within(Math.max(1e-12, lower * 1e-11)));
    assertThat(interval.upper()).isCloseTo(upper, within(upper * 1e-11));
  }

  @Test
  void theWholeAndNoneAreMirrored() {
    assertThat(Intervals.wilson(20, 20).upper()).isEqualTo(1);
    assertThat(Intervals.wilson(20, 20).lower())
        .isCloseTo(1 - Intervals.wilson(0, 20).upper(), within(1e-15));
  }

  @Test
  void aRateIsItsCountOverThePopulation() {
    Interval rate = Intervals.rate(59, 120_000, 100_000);
    assertThat(rate.lower()).isCloseTo(44.9109458711717 / 1.2, within(1e-9));
    assertThat(rate.contains(49.2)).isTrue();
  }

  @Test
  void newcombesOwnExample() {
    Interval interval = Intervals.newcombe(56, 70, 48, 80);
    assertThat(interval.lower()).isCloseTo(0.0524, within(5e-5));
    assertThat(interval.upper()).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void whatIsNoProportionIsRefused() {
    assertThatThrownBy(() -> Intervals.wilson(3, 2)).hasMessage("3 of 2 is no proportion");
    assertThatThrownBy(() -> Intervals.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Intervals.count(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
