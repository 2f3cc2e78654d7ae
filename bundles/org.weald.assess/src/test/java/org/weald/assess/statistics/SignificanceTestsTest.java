package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
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
}
