package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits.Variation;

/** What must hold for lines, monotone trends and process limits whatever the figures are. */
final class TrendPropertyTest {
  private static final int SERIES = 1000;

  @Test
  void neitherAConstantNorTheOrderOfTheRowsChangesASlope() {
    forAll(
        random -> {
          double[] x = years(random);
          double[] y = figures(random, x.length);
          LinearFit fit = LinearFit.of(x, y);
          double scale = 1e-13 * size(y);
          LinearFit lifted = LinearFit.of(x, map(y, value -> value + 1024));
          assertThat(lifted.slope()).isCloseTo(fit.slope(), within(scale + 1e-10));
          assertThat(lifted.p()).isCloseTo(fit.p(), within(1e-7 * fit.p() + 1e-15));
          LinearFit later = LinearFit.of(map(x, value -> value + 2000), y);
          assertThat(later.slope()).isCloseTo(fit.slope(), within(scale + 1e-10));
          int[] order = shuffled(random, x.length);
          LinearFit mixed = LinearFit.of(pick(x, order), pick(y, order));
          assertThat(mixed.slope()).isCloseTo(fit.slope(), within(scale));
          assertThat(mixed.p()).isCloseTo(fit.p(), within(1e-10 * fit.p() + 1e-15));
        });
  }

  @Test
  void scalingScalesAndMirroringMirrorsALine() {
    forAll(
        random -> {
          double[] x = years(random);
          double[] y = figures(random, x.length);
          LinearFit fit = LinearFit.of(x, y);
          // Powers of two change no digit.
          LinearFit larger = LinearFit.of(x, map(y, value -> value * 1024));
          assertThat(larger.slope()).isEqualTo(fit.slope() * 1024);
          assertThat(larger.p()).isEqualTo(fit.p());
          LinearFit mirrored = LinearFit.of(x, map(y, value -> -value));
          assertThat(mirrored.slope()).isEqualTo(-fit.slope());
          assertThat(mirrored.p()).isEqualTo(fit.p());
          Interval interval = fit.prediction(x[x.length - 1] + 1, 0.95);
          Interval wider = fit.prediction(x[x.length - 1] + 2, 0.95);
          assertThat(wider.upper() - wider.lower()).isGreaterThanOrEqualTo(width(interval));
          assertThat(fit.prediction(x[x.length - 1] + 1, 0.99).upper())
              .isGreaterThanOrEqualTo(interval.upper());
        });
  }

  private static double width(Interval interval) {
    return interval.upper() - interval.lower();
  }

  @Test
  void aMonotoneTrendSeesOnlyTheOrderOfTheFigures() {
    forAll(
        random -> {
          double[] x = years(random);
          double[] y = figures(random, x.length);
          MannKendall test = MannKendall.of(x, y);
          MannKendall bent = MannKendall.of(x, map(y, value -> value * value * value + 5));
          assertThat(bent.s()).isEqualTo(test.s());
          assertThat(bent.p()).isEqualTo(test.p());
          MannKendall mirrored = MannKendall.of(x, map(y, value -> -value));
          assertThat(mirrored.s()).isEqualTo(-test.s());
          assertThat(mirrored.p()).isEqualTo(test.p());
          assertThat(mirrored.slope()).isEqualTo(-test.slope());
          assertThat(test.p()).isBetween(0.0, 1.0);
        });
  }

  @Test
  void aChartMovesGrowsAndMirrorsWithItsFigures() {
    forAll(
        random -> {
          double[] values = figures(random, 12 + random.nextInt(30));
          ProcessLimits limits = limits(values);
          ProcessLimits larger = limits(map(values, value -> value * 64));
          assertThat(larger.upper()).isEqualTo(limits.upper() * 64);
          assertThat(larger.signals()).isEqualTo(limits.signals());
          ProcessLimits mirrored = limits(map(values, value -> -value));
          assertThat(mirrored.lower()).isCloseTo(-limits.upper(), within(1e-12 * size(values)));
          assertThat(mirrored.variation()).isEqualTo(mirror(limits.variation()));
          ProcessLimits lifted = limits(map(values, value -> value + 512));
          assertThat(lifted.upper() - 512).isCloseTo(limits.upper(), within(1e-9));
          assertThat(lifted.signals()).isEqualTo(limits.signals());
        });
  }

  private static Variation mirror(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> Variation.COMMON_CAUSE;
      case SPECIAL_CAUSE_HIGH -> Variation.SPECIAL_CAUSE_LOW;
      case SPECIAL_CAUSE_LOW -> Variation.SPECIAL_CAUSE_HIGH;
    };
  }

  @Test
  void limitsStayInTheRangeThatFiguresCanHave() {
    forAll(
        random -> {
          double[] values = map(figures(random, 20), value -> Math.abs(value) % 100);
          ProcessLimits limits = ProcessLimits.of(values, 0, 100, 0);
          assertThat(limits.lower()).isBetween(0.0, 100.0);
          assertThat(limits.upper()).isBetween(limits.lower(), 100.0);
        });
  }

  @Test
  void whatDidNotHappenTellsTheSameTrendAsWhatDid() {
    forAll(
        random -> {
          double[] years = {1, 2, 3, 4, 5};
          double[] of = new double[5];
          double[] count = new double[5];
          for (int i = 0; i < 5; i++) {
            of[i] = 1 + random.nextInt(400);
            count[i] = random.nextInt((int) of[i] + 1);
          }
          double[] rest = new double[5];
          Arrays.setAll(rest, i -> of[i] - count[i]);
          RecentTrend trend = RecentTrend.ofProportions(years, count, of);
          RecentTrend other = RecentTrend.ofProportions(years, rest, of);
          assertThat(other.chiSquared())
              .isCloseTo(trend.chiSquared(), within(1e-9 * trend.chiSquared() + 1e-12));
          assertThat(other.way()).isEqualTo(-trend.way());
          RecentTrend later = RecentTrend.ofProportions(map(years, year -> year + 2018), count, of);
          assertThat(later.chiSquared()).isEqualTo(trend.chiSquared());
          assertThat(later.way()).isEqualTo(trend.way());
        });
  }

  @Test
  void widerIntervalsNeverMakeARecentTrend() {
    forAll(
        random -> {
          double[] years = {1, 2, 3, 4, 5};
          double[] value = figures(random, 5);
          double[] sigma = new double[5];
          Arrays.setAll(sigma, i -> 0.5 + 20 * random.nextDouble());
          RecentTrend trend = RecentTrend.ofEstimates(years, value, sigma);
          double wider = 1 + 3 * random.nextDouble();
          RecentTrend wide = RecentTrend.ofEstimates(years, value, map(sigma, s -> s * wider));
          assertThat(wide.chiSquared()).isLessThanOrEqualTo(trend.chiSquared() * (1 + 1e-12));
          assertThat(!trend.significant() && wide.significant()).isFalse();
        });
  }

  @Test
  void theMedianSlopeOfManyPointsIsTheMedianOfAllPairs() {
    SplittableRandom random = new SplittableRandom(1968);
    for (int n : new int[] {1499, 1500, 1501, 1602}) {
      double[] x = new double[n];
      Arrays.setAll(x, i -> i + (i > 700 ? 13 : 0));
      double[] y = figures(random, n);
      double[] slopes = new double[n * (n - 1) / 2];
      int size = 0;
      long s = 0;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          slopes[size++] = (y[j] - y[i]) / (x[j] - x[i]);
          s += (long) Math.signum(y[j] - y[i]);
        }
      }
      Arrays.sort(slopes);
      double median = (slopes[(size - 1) / 2] + slopes[size / 2]) / 2;
      MannKendall test = MannKendall.of(x, y);
      assertThat(test.s()).isEqualTo(s);
      assertThat(test.slope()).isCloseTo(median, within(1e-12 * Math.abs(median) + 1e-15));
    }
  }

  @Test
  void tenThousandPointsAreFast() {
    double[] x = new double[10_000];
    Arrays.setAll(x, i -> i);
    double[] y = figures(new SplittableRandom(10_000), 10_000);
    long start = System.nanoTime();
    assertThat(LinearFit.of(x, y).p()).isBetween(0.0, 1.0);
    assertThat(MannKendall.of(x, y).p()).isBetween(0.0, 1.0);
    assertThat(limits(y).upper()).isFinite();
    assertThat(Ranks.competition(y, true)).hasSize(10_000);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private static void forAll(Consumer<SplittableRandom> property) {
    for (int i = 0; i < SERIES; i++) {
      try {
        property.accept(new SplittableRandom(2008L * 1000 + i));
      } catch (AssertionError e) {
        throw new AssertionError("case " + i, e);
      }
    }
  }

  private static double[] years(SplittableRandom random) {
    double[] x = new double[4 + random.nextInt(20)];
    for (int i = 1; i < x.length; i++) {
      x[i] = x[i - 1] + 1 + random.nextInt(3);
    }
    return x;
  }

  /** One decimal, halves and quarters too, ties often. */
  private static double[] figures(SplittableRandom random, int n) {
    int range = 1 << (2 + random.nextInt(10));
    int parts = 1 << random.nextInt(3);
    double drift = random.nextInt(5) - 2;
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = random.nextInt(range) / (double) parts + drift * i;
    }
    return y;
  }

  private static double size(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0) + 1;
  }

  private static double[] map(double[] values, DoubleUnaryOperator function) {
    return Arrays.stream(values).map(function).toArray();
  }

  private static int[] shuffled(SplittableRandom random, int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static double[] pick(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
  }

  private static ProcessLimits limits(double[] values) {
    return ProcessLimits.of(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
  }
}
