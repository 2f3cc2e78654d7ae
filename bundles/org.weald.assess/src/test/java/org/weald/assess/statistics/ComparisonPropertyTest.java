package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What must hold for tests, intervals, comparators and ranks whatever the figures are. */
final class ComparisonPropertyTest {
  private static final int CASES = 1000;

  @Test
  void itDoesNotMatterWhichYearComesFirstNorWhatIsCounted() {
    forAll(
        random -> {
          long n = 1 + random.nextInt(2000);
          long m = 1 + random.nextInt(2000);
          long x = random.nextLong(n + 1);
          long y = random.nextLong(m + 1);
          same(SignificanceTests.fisher(x, n, y, m), SignificanceTests.fisher(y, m, x, n));
          same(SignificanceTests.fisher(x, n, y, m), SignificanceTests.fisher(n - x, n, m - y, m));
          same(
              SignificanceTests.proportions(x, n, y, m), SignificanceTests.proportions(y, m, x, n));
          same(
              SignificanceTests.proportions(x, n, y, m),
              SignificanceTests.proportions(n - x, n, m - y, m));
          double in = 1 + random.nextInt(1000);
          double of = 1 + random.nextInt(1000);
          same(SignificanceTests.counts(x, in, y, of), SignificanceTests.counts(y, of, x, in));
          same(
              SignificanceTests.counts(x, in, y, of),
              SignificanceTests.counts(x, in * 8, y, of * 8));
          Interval wilson = Intervals.wilson(x, n);
          assertThat(wilson.contains((double) x / n)).isTrue();
          assertThat(Intervals.wilson(n - x, n).lower())
              .isCloseTo(1 - wilson.upper(), within(1e-14));
          Interval difference = Intervals.newcombe(x, n, y, m);
          assertThat(difference.contains((double) x / n - (double) y / m)).isTrue();
          assertThat(Intervals.newcombe(y, m, x, n).lower())
              .isCloseTo(-difference.upper(), within(1e-14));
        });
  }

  @Test
  void fartherApartIsNeverLessSure() {
    forAll(
        random -> {
          long before = 1 + random.nextInt(500);
          double p = 1;
          double dispersed = 1;
          double[] earlier = random.doubles(6, 0, 1000).map(Math::rint).toArray();
          for (long now = before; now < before + 60; now++) {
            // The exact test steps up again where an outcome on the far side drops out; at equal
            // exposures it is the symmetric binomial test, which does not.
            double next =
                SignificanceTests.counts(now, 1, 2 * before - Math.min(now, 2 * before), 1);
            assertThat(next).isLessThanOrEqualTo(p * (1 + 1e-12));
            p = next;
            double quasi = SignificanceTests.quasiPoisson(now, before, earlier).p();
            assertThat(quasi).isLessThanOrEqualTo(dispersed * (1 + 1e-12));
            dispersed = quasi;
            double poisson =
                SignificanceTests.normal((now - before) / Math.sqrt((double) now + before));
            assertThat(quasi).as("never surer than Poisson").isGreaterThanOrEqualTo(poisson);
          }
        });
  }

  @Test
  void wideningAnIntervalOrAnErrorNeverMakesAChangeSignificant() {
    forAll(
        random -> {
          double a = 100 * random.nextDouble();
          double b = 100 * random.nextDouble();
          double errorA = 20 * random.nextDouble();
          double errorB = 20 * random.nextDouble();
          double wider = 1 + random.nextDouble();
          double p = SignificanceTests.difference(a, errorA, b, errorB).p();
          assertThat(SignificanceTests.difference(a, errorA * wider, b, errorB).p())
              .isGreaterThanOrEqualTo(p);
          Interval one = Intervals.normal(a, errorA);
          Interval wide = Intervals.normal(a, errorA * wider);
          Interval other = Intervals.normal(b, errorB);
          if (Comparison.single(one, b) == Comparison.SIMILAR) {
            assertThat(Comparison.single(wide, b)).isEqualTo(Comparison.SIMILAR);
          }
          if (Comparison.doubleInterval(one, other) == Comparison.SIMILAR) {
            assertThat(Comparison.doubleInterval(wide, other)).isEqualTo(Comparison.SIMILAR);
            assertThat(Comparison.doubleInterval(other, wide)).isEqualTo(Comparison.SIMILAR);
          }
          // Two intervals apart are always a significant difference; the reverse need not hold.
          if (Comparison.doubleInterval(one, other) != Comparison.SIMILAR) {
            assertThat(p).isLessThan(0.05);
            assertThat(Comparison.doubleInterval(other, one))
                .isEqualTo(
                    Comparison.doubleInterval(one, other) == Comparison.HIGHER
                        ? Comparison.LOWER
                        : Comparison.HIGHER);
          }
        });
  }

  @Test
  void ranksHoldWithTheirBoundsInAnyOrder() {
    forAll(
        random -> {
          int n = 1 + random.nextInt(30);
          double[] value = random.doubles(n, 0, 20).map(Math::rint).toArray();
          double[] half = random.doubles(n, 0, 3).toArray();
          double[] lower = new double[n];
          double[] upper = new double[n];
          double[] mirrored = new double[n];
          for (int i = 0; i < n; i++) {
            lower[i] = value[i] - half[i];
            upper[i] = value[i] + half[i];
            mirrored[i] = -value[i];
          }
          for (boolean lowestFirst : new boolean[] {true, false}) {
            int[] rank = Ranks.competition(value, lowestFirst);
            assertThat(Ranks.competition(mirrored, !lowestFirst)).isEqualTo(rank);
            int[] best = Ranks.best(lower, upper, lowestFirst);
            int[] worst = Ranks.worst(lower, upper, lowestFirst);
            for (int i = 0; i < n; i++) {
              int place = i;
              assertThat(rank[i])
                  .isEqualTo(
                      1
                          + (int)
                              Arrays.stream(value)
                                  .filter(v -> lowestFirst ? v < value[place] : v > value[place])
                                  .count());
              assertThat(best[i]).isBetween(1, rank[i]);
              assertThat(worst[i]).isBetween(rank[i], n);
              assertThat(Ranks.quantile(rank[i], n, 4).isPresent()).isEqualTo(n > 3);
              Ranks.quantile(rank[i], n, 4)
                  .ifPresent(
                      group -> assertThat(group).isEqualTo((int) Math.ceil(4.0 * rank[place] / n)));
            }
          }
        });
  }

  @Test
  void aMovementThatSurvivesAmongManyIsSignificantAlone() {
    forAll(
        random -> {
          double[] p = random.doubles(1 + random.nextInt(50)).map(v -> v * v * v).toArray();
          boolean[] survivors = BenjaminiHochberg.survivors(p, 0.05);
          boolean[] strict = BenjaminiHochberg.survivors(p, 0.01);
          for (int i = 0; i < p.length; i++) {
            assertThat(survivors[i] && p[i] > 0.05).isFalse();
            assertThat(strict[i] && !survivors[i]).isFalse();
            // Bonferroni is stricter.
            assertThat(p[i] <= 0.05 / p.length && !survivors[i]).isFalse();
          }
        });
  }

  private static void same(double one, double other) {
    assertThat(one).isBetween(0.0, 1.0);
    assertThat(other).isCloseTo(one, within(1e-11 * one));
  }

  private static void forAll(Consumer<SplittableRandom> property) {
    for (int i = 0; i < CASES; i++) {
      try {
        property.accept(new SplittableRandom(2010L * 1000 + i));
      } catch (AssertionError e) {
        throw new AssertionError("case " + i, e);
      }
    }
  }
}
