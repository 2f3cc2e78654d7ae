package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Recent trend, Mann-Kendall, line through the origin, many tests at once. */
final class TrendsTest {
  private static final double[] FIVE = {1, 2, 3, 4, 5};

  /** Published by Fingertips with their limits. */
  @Test
  void thePublishedExampleOfEstimates() {
    double[] value = {24.67, 24.6, 28, 30.2, 30.6};
    double[] lower = {23.16, 23.15, 26.44, 28.63, 28.98};
    double[] upper = {26.25, 26.19, 29.64, 31.9, 32.25};
    double[] sigma = new double[5];
    Arrays.setAll(sigma, i -> Intervals.standardError(lower[i], upper[i]));
    RecentTrend trend = RecentTrend.ofEstimates(FIVE, value, sigma);
    assertThat(trend.chiSquared()).isCloseTo(46.7636, within(5e-5));
    assertThat(trend.way()).isEqualTo(1);
  }

  @Test
  void thePublishedExampleOfProportions() {
    double[] count = {994, 1023, 1199, 1332, 1367};
    double[] of = {40299, 41527, 42811, 44064, 44701};
    RecentTrend trend = RecentTrend.ofProportions(FIVE, count, of);
    assertThat(trend.chiSquared()).isCloseTo(47.8967, within(5e-5));
    assertThat(trend.significant()).isTrue();
    double[] years = {2011, 2012, 2013, 2014, 2015};
    assertThat(RecentTrend.ofProportions(years, count, of).chiSquared())
        .isCloseTo(trend.chiSquared(), within(1e-10));
  }

  @Test
  void aTrendThatOnePointMakesIsNone() {
    double[] count = {100, 100, 100, 100, 300};
    double[] of = {1000, 1000, 1000, 1000, 1000};
    RecentTrend trend = RecentTrend.ofProportions(FIVE, count, of);
    assertThat(trend.chiSquared()).isGreaterThan(RecentTrend.CRITICAL);
    assertThat(trend.stable()).isFalse();
    assertThat(trend.way()).isZero();
  }

  @Test
  void nobodyOrEverybodyAtAnEndGivesTheDirectionByTheCounts() {
    double[] of = {200, 200, 200, 200, 200};
    RecentTrend rising = RecentTrend.ofProportions(FIVE, new double[] {0, 8, 20, 31, 40}, of);
    assertThat(rising.way()).isEqualTo(1);
    RecentTrend all = RecentTrend.ofProportions(FIVE, of, of);
    assertThat(all.chiSquared()).isZero();
    assertThat(all.way()).isZero();
  }

  /**
   * z and p by the formula in R; p of 4 points by hand: 2 of 24 orders are all rising or falling.
   */
  @Test
  void mannKendallWithItsContinuityCorrection() {
    MannKendall falling =
        MannKendall.of(
            new double[] {0, 1, 2, 3, 4, 5, 6, 7}, new double[] {66, 61, 64, 58, 57, 52, 55, 49});
    assertThat(falling.s()).isEqualTo(-24);
    assertThat(falling.variance()).isCloseTo(8 * 7 * 21 / 18.0, within(1e-12));
    assertThat(falling.z()).isCloseTo(-23 / Math.sqrt(8 * 7 * 21 / 18.0), within(1e-13));
    assertThat(falling.p()).isCloseTo(0.00443400830310065, within(1e-15));
    MannKendall four = MannKendall.of(new double[] {0, 1, 2, 3}, new double[] {1, 2, 3, 4});
    assertThat(four.exact().orElseThrow()).isCloseTo(2 / 24.0, within(1e-15));
    assertThat(four.slope()).isEqualTo(1);
    assertThat(four.intercept()).isEqualTo(1);
  }

  @Test
  void tiesNarrowTheVarianceAndHaveNoExactProbability() {
    MannKendall tied =
        MannKendall.of(new double[] {0, 1, 2, 3, 4, 5}, new double[] {2, 2, 3, 3, 3, 5});
    assertThat(tied.s()).isEqualTo(11);
    assertThat(tied.variance()).isCloseTo((6 * 5 * 17 - 2 * 9 - 3 * 2 * 11) / 18.0, within(1e-12));
    assertThat(tied.exact()).isEmpty();
    MannKendall level = MannKendall.of(new double[] {0, 1, 2}, new double[] {4, 4, 4});
    assertThat(level.p()).isEqualTo(1);
    assertThat(level.slope()).isZero();
  }

  @Test
  void theSlopeOfManyPointsIsTheMedianOfAllPairs() {
    Random random = new Random(301);
    for (int n : new int[] {301, 302, 420}) {
      double[] x = IntStream.range(0, n).asDoubleStream().toArray();
      double[] y = new double[n];
      Arrays.setAll(y, i -> Math.round(i * 0.3 + 20 * random.nextGaussian()));
      double[] slopes = new double[n * (n - 1) / 2];
      int size = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          slopes[size++] = (y[j] - y[i]) / (x[j] - x[i]);
        }
      }
      Arrays.sort(slopes);
      double median = (slopes[(size - 1) / 2] + slopes[size / 2]) / 2;
      assertThat(MannKendall.of(x, y).slope()).isCloseTo(median, within(1e-12));
    }
  }

  @Test
  void pointsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> MannKendall.of(new double[] {0, 2, 1}, new double[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLineThroughTheOrigin() {
    OriginFit fit = OriginFit.of(new double[] {1, 2, 3}, new double[] {2.1, 3.9, 6});
    assertThat(fit.slope()).isCloseTo(27.9 / 14, within(1e-14));
    OriginFit exact = OriginFit.of(new double[] {1, 2, 4}, new double[] {3, 6, 12});
    assertThat(exact.p()).isZero();
    assertThat(exact.rSquared()).isEqualTo(1);
  }

  /** R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH") is 0.05 for all. */
  @Test
  void benjaminiAndHochbergStepUp() {
    double[] p = {0.04, 0.001, Double.NaN, 0.3, 0.012};
    assertThat(BenjaminiHochberg.survivors(p, 0.05))
        .containsExactly(false, true, false, false, true);
    assertThat(BenjaminiHochberg.survivors(new double[] {0.05, 0.03, 0.02, 0.04, 0.01}, 0.05))
        .containsOnly(true);
    assertThat(BenjaminiHochberg.survivors(new double[] {Double.NaN, 0.2}, 0.05))
        .containsOnly(false);
    assertThat(BenjaminiHochberg.survivors(new double[0], 0.05)).isEmpty();
  }

  @Test
  void linesOfValuesNoSquareHoldsKeepTheirProbability() {
    double[] x = {0, 1, 2, 3, 4, 5};
    double[] y = {3, 5, 4, 7, 6, 9};
    LinearFit usual = LinearFit.of(x, y);
    for (double factor : new double[] {0x1p-1000, 0x1p900}) {
      double[] far = Arrays.stream(y).map(value -> value * factor).toArray();
      LinearFit fit = LinearFit.of(x, far);
      assertThat(fit.p()).isEqualTo(usual.p());
      assertThat(fit.slope()).isEqualTo(usual.slope() * factor);
    }
    assertThatThrownBy(() -> LinearFit.of(x, new double[] {1, 2, 3, 4, 5, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
