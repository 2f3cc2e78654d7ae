package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ranks, comparisons, projections, pace. */
final class PositionsTest {
  @Test
  void tiesShareTheBetterRank() {
    double[] values = {3, 1, 2, 2, Double.NaN, 7};
    assertThat(Ranks.competition(values, true)).containsExactly(4, 1, 2, 2, 0, 5);
    assertThat(Ranks.competition(values, false)).containsExactly(2, 5, 3, 3, 0, 1);
    assertThat(Ranks.competition(new double[] {-0.0, 0.0}, true)).containsExactly(1, 1);
  }

  @Test
  void rankBoundsCountWhatIsWhollyBetterOrWorse() {
    double[] lower = {1, 3, 5, 9};
    double[] upper = {4, 6, 8, 12};
    assertThat(Ranks.best(lower, upper, true)).containsExactly(1, 1, 2, 4);
    assertThat(Ranks.worst(lower, upper, true)).containsExactly(2, 3, 3, 4);
    assertThat(Ranks.best(lower, upper, false)).containsExactly(3, 2, 2, 1);
    assertThat(Ranks.worst(lower, upper, false)).containsExactly(4, 4, 3, 1);
  }

  @Test
  void aRankLiesWithinItsBounds() {
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      int n = 4 + random.nextInt(30);
      double[] value = random.doubles(n).toArray();
      double[] lower = new double[n];
      double[] upper = new double[n];
      for (int j = 0; j < n; j++) {
        lower[j] = value[j] - random.nextDouble() / 4;
        upper[j] = value[j] + random.nextDouble() / 4;
      }
      boolean lowestFirst = random.nextBoolean();
      int[] rank = Ranks.competition(value, lowestFirst);
      int[] best = Ranks.best(lower, upper, lowestFirst);
      int[] worst = Ranks.worst(lower, upper, lowestFirst);
      for (int j = 0; j < n; j++) {
        assertThat(rank[j]).isBetween(best[j], worst[j]);
      }
    }
  }

  @Test
  void quartersNeedMoreThanThree() {
    assertThat(Ranks.quantile(3, 12, 4)).isEqualTo(OptionalInt.of(1));
    assertThat(Ranks.quantile(4, 12, 4)).isEqualTo(OptionalInt.of(2));
    assertThat(Ranks.quantile(12, 12, 4)).isEqualTo(OptionalInt.of(4));
    assertThat(Ranks.quantile(1, 3, 4)).isEmpty();
    assertThat(Ranks.quantile(0, 12, 4)).isEmpty();
    assertThat(Ranks.quantile(Integer.MAX_VALUE, Integer.MAX_VALUE, 5)).hasValue(5);
  }

  @Test
  void comparisonsTakeTheEndsAsSimilar() {
    Interval interval = new Interval("Wilson", 2, 4);
    assertThat(Comparison.single(interval, 4)).isEqualTo(Comparison.SIMILAR);
    assertThat(Comparison.single(interval, 4.1)).isEqualTo(Comparison.LOWER);
    assertThat(Comparison.single(interval, 1)).isEqualTo(Comparison.HIGHER);
    assertThat(Comparison.doubleInterval(interval, new Interval("", 4, 5)))
        .isEqualTo(Comparison.SIMILAR);
    assertThat(Comparison.doubleInterval(interval, new Interval("", 5, 6)))
        .isEqualTo(Comparison.LOWER);
    assertThat(Comparison.doubleInterval(interval, new Interval("", 0, 1)))
        .isEqualTo(Comparison.HIGHER);
  }

  /** R: predict(lm(y ~ x), data.frame(x = 9), interval = "prediction"). */
  @Test
  void aProjectionHasItsInterval() {
    double[] x = {0, 1, 2, 3, 4, 5, 6, 7};
    double[] y = {66, 61, 64, 58, 57, 52, 55, 49};
    Projection ahead = Projection.of(LinearFit.of(x, y), 9);
    assertThat(ahead.value()).isCloseTo(45.5714285714286, within(1e-12));
    assertThat(ahead.interval().lower()).isCloseTo(38.1923003304531, within(1e-12));
    assertThat(ahead.interval().upper()).isCloseTo(52.9505568124041, within(1e-12));
    double half = ahead.probability(ahead.value(), true).orElseThrow();
    assertThat(half).isCloseTo(0.5, within(1e-12));
    double below = ahead.probability(ahead.interval().upper(), false).orElseThrow();
    assertThat(below).isCloseTo(0.975, within(1e-10));
    assertThat(ahead.probability(ahead.interval().upper(), true).orElseThrow())
        .isCloseTo(0.025, within(1e-10));
  }

  @Test
  void aProbabilityNeedsEightPoints() {
    double[] x = {0, 1, 2, 3, 4, 5, 6};
    Projection ahead = Projection.of(LinearFit.of(x, new double[] {1, 2, 4, 3, 5, 6, 8}), 9);
    assertThat(ahead.probability(9, true)).isEmpty();
  }

  @Test
  void pointsOnALineMeetTheirTargetOrDoNot() {
    double[] x = {0, 1, 2, 3, 4, 5, 6, 7};
    Projection ahead = Projection.of(LinearFit.of(x, x), 10);
    assertThat(ahead.probability(10, true)).hasValue(1);
    assertThat(ahead.probability(10.5, true)).hasValue(0);
  }

  @Test
  void paceIsTheRateSoFarOverTheRateAskedFor() {
    Pace pace = Pace.of(100, 81, 64, 2, 4).orElseThrow();
    assertThat(pace.actual()).isCloseTo(-0.1, within(1e-14));
    assertThat(pace.required()).isCloseTo(Math.pow(0.64, 0.25) - 1, within(1e-14));
    assertThat(pace.needed()).isCloseTo(8 / 9.0 - 1, within(1e-14));
    assertThat(pace.ratio()).isCloseTo(pace.actual() / pace.required(), within(1e-14));
    assertThat(pace.progress()).isEqualTo(Pace.Progress.MODERATE);
    assertThat(Pace.of(100, 105, 64, 2, 4).orElseThrow().progress())
        .isEqualTo(Pace.Progress.DETERIORATION);
    assertThat(Pace.of(100, 100, 64, 2, 4).orElseThrow().progress())
        .isEqualTo(Pace.Progress.LIMITED);
  }

  @Test
  void fromZeroNoRateLeadsAnywhere() {
    assertThat(Pace.of(0, 3, 10, 2, 4)).isEmpty();
    assertThat(Pace.of(5, 3, 5, 2, 4)).isEmpty();
    assertThat(Pace.of(5, -3, 4, 2, 4)).isEmpty();
    assertThat(Pace.of(5, Double.NaN, 4, 2, 4)).isEmpty();
    Pace gone = Pace.of(5, 0, 4, 2, 4).orElseThrow();
    assertThat(gone.actual()).isEqualTo(-1);
    assertThat(gone.needed()).isNaN();
    assertThat(gone.progress()).isEqualTo(Pace.Progress.SUBSTANTIAL);
  }
}
