package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected values: definitions summed in 40 digits (mpmath); 11 in 800 against 21 in 3011 is in R's
 * help.
 */
final class SignificanceTestsTest {

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    "59, 47, 0.28528442186565818",
    "7056, 6791, 0.024861079664537375",
    "1602, 1427, 0.0015651202821117354",
    "1, 2, 1",
    "0, 0, 1",
    "0, 6, 0.03125",
    "10, 10, 1",
    "2, 11, 0.0224609375"
  })
  void countsOfTwoYears(long now, long before, double p) {
    assertThat(SignificanceTests.counts(now, 1, before, 1)).isCloseTo(p, within(p * 1e-11));
  }

  @ParameterizedTest(name = "{0} in {1} against {2} in {3}")
  @CsvSource({
    "11, 800, 22, 1083, 0.3788862209761589",
    "5, 100, 0, 50, 0.17695473251028807",
    "30, 1000.5, 12, 900.25, 0.01938658944901704"
  })
  void ratesOfUnequalPopulations(long x, double in, long y, double population, double p) {
    assertThat(SignificanceTests.counts(x, in, y, population)).isCloseTo(p, within(p * 1e-11));
  }

  @Test
  void theExampleOfRsHelp() {
    assertThat(SignificanceTests.counts(11, 800, 21, 3011)).isCloseTo(0.07967, within(5e-6));
  }

  @ParameterizedTest(name = "{0} of {1} against {2} of {3}")
  @CsvSource({
    "52, 1930, 85, 2759, 0.43927767474090946",
    "83, 86, 90, 93, 0.92232009573426853",
    "158, 3218, 52, 1930, 0.00010008204543403389"
  })
  void proportions(long x, long n, long y, long m, double p) {
    assertThat(SignificanceTests.proportions(x, n, y, m)).isCloseTo(p, within(p * 1e-11));
  }

  @ParameterizedTest(name = "Fisher: {0} of {1} against {2} of {3}")
  @CsvSource({
    "3, 4, 1, 4, 0.48571428571428571",
    "12, 23, 4, 20, 0.056319691042711579",
    "1, 24, 5, 31, 0.21615851160801216",
    "0, 10, 0, 12, 1"
  })
  void fisher(long x, long n, long y, long m, double p) {
    assertThat(SignificanceTests.fisher(x, n, y, m)).isCloseTo(p, within(p * 1e-11));
  }

  @Test
  void anExpectedCellBelowFiveAsksForFisher() {
    assertThat(SignificanceTests.needsFisher(1, 24, 5, 31)).isTrue();
    assertThat(SignificanceTests.needsFisher(52, 1930, 85, 2759)).isFalse();
    assertThat(SignificanceTests.needsFisher(83, 86, 90, 93)).isTrue();
    assertThat(SignificanceTests.needsFisher(5, 10, 5, 10)).isFalse();
  }

  @Test
  void itDoesNotMatterWhichYearComesFirst() {
    Random random = new Random(20200331);
    for (int i = 0; i < 500; i++) {
      long x = random.nextInt(400);
      long y = random.nextInt(400);
      double in = 1 + random.nextInt(1000);
      double of = 1 + random.nextInt(1000);
      double p = SignificanceTests.counts(x, in, y, of);
      assertThat(p).isBetween(0.0, 1.0);
      assertThat(SignificanceTests.counts(y, of, x, in)).isCloseTo(p, within(p * 1e-9));
      long n = x + 1 + random.nextInt(300);
      long m = y + 1 + random.nextInt(300);
      double fisher = SignificanceTests.fisher(x, n, y, m);
      assertThat(SignificanceTests.fisher(y, m, x, n)).isCloseTo(fisher, within(fisher * 1e-9));
      // What did not happen tells the same as what did.
      assertThat(SignificanceTests.fisher(n - x, n, m - y, m))
          .isCloseTo(fisher, within(fisher * 1e-9));
    }
  }

  /** Summed in 40 digits. */
  @ParameterizedTest(name = "{0} in {1} against {2} in {3}")
  @CsvSource({
    "5000000, 1, 5003000, 1, 0.34301500080845207316",
    "10000000, 1, 10009000, 1, 0.044242606056665743694",
    "3000000, 10.5, 1000000, 3.4, 2.0652403730889382094e-138"
  })
  void millionsOfEventsKeepTheirDigits(long x, double in, long y, double of, double p) {
    assertThat(SignificanceTests.counts(x, in, y, of)).isCloseTo(p, within(p * 1e-11));
  }

  @Test
  void theLargestCountsHaveAProbability() {
    long most = 1L << 53;
    assertThat(SignificanceTests.counts(most, 1, most, 1)).isEqualTo(1);
    assertThat(SignificanceTests.counts(most, 1, 0, 1)).isZero();
    double z = 1.96;
    long near = most - Math.round(z * Math.sqrt(2.0 * most));
    assertThat(SignificanceTests.counts(most, 1, near, 1))
        .isCloseTo(SignificanceTests.normal(z), within(1e-6));
    assertThat(SignificanceTests.fisher(3, most, 12, most))
        .isCloseTo(SignificanceTests.counts(3, 1, 12, 1), within(1e-12));
    assertThat(SignificanceTests.proportions(most, most, most, most)).isEqualTo(1);
    assertThatThrownBy(() -> SignificanceTests.counts(most + 2, 1, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignificanceTests.counts(-1, 1, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignificanceTests.counts(1, 0, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignificanceTests.fisher(4, 3, 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** R: 2 * pt(-t, df). */
  @ParameterizedTest(name = "t = {0}, {1} degrees of freedom")
  @CsvSource({
    "0, 3, 1",
    "1e200, 1, 6.366197723675814e-201",
    "30, 10000, 2.0443270474257309e-189",
    "2.306004135204166, 8, 0.05",
    "12.706204736174698, 1, 0.05",
    "1.96, 10000, 0.050023520231833034"
  })
  void student(double t, double freedom, double p) {
    assertThat(SignificanceTests.student(t, freedom)).isCloseTo(p, within(p * 1e-11));
    assertThat(SignificanceTests.student(-t, freedom)).isCloseTo(p, within(p * 1e-11));
  }

  @Test
  void theFiniteSumMeetsTheBetaFunction() {
    for (double t : new double[] {0.01, 0.7, 1.9, 2.4, 6, 30}) {
      for (int freedom = 1; freedom <= 200; freedom++) {
        double beta = SignificanceTests.student(t, freedom + 1e-13 * freedom);
        assertThat(SignificanceTests.student(t, freedom)).isCloseTo(beta, within(beta * 1e-10));
      }
    }
    assertThat(SignificanceTests.student(Double.POSITIVE_INFINITY, 4)).isZero();
    assertThat(SignificanceTests.student(Double.NaN, 4)).isNaN();
  }

  @Test
  void widerErrorsNeverMakeADifferenceMoreSignificant() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double a = random.nextGaussian();
      double b = random.nextGaussian();
      double error = random.nextDouble();
      double p = SignificanceTests.difference(a, error, b, 0.2).p();
      assertThat(SignificanceTests.difference(a, error * 1.5, b, 0.2).p())
          .isGreaterThanOrEqualTo(p);
      assertThat(SignificanceTests.difference(b, 0.2, a, error).p()).isEqualTo(p);
    }
    assertThat(SignificanceTests.difference(1, 0, 1, 0).p()).isEqualTo(1);
    assertThat(SignificanceTests.difference(2, 0, 1, 0).p()).isZero();
  }

  /** Recorded crime: plain Poisson calls 265 more a change, the swing of the years does not. */
  @Test
  void recordedCrimeSwingsMoreThanPoisson() {
    double[] earlier = {7745, 7769, 6900, 7400, 6791};
    SignificanceTests.Dispersed test = SignificanceTests.quasiPoisson(7056, 6791, earlier);
    assertThat(test.dispersion()).isGreaterThan(10);
    assertThat(test.freedom()).isEqualTo(4);
    assertThat(test.p()).isGreaterThan(0.4);
    double[] ones = {1, 1, 1, 1, 1};
    assertThat(SignificanceTests.quasiPoisson(7056, 1, 6791, 1, earlier, ones)).isEqualTo(test);
  }
}
