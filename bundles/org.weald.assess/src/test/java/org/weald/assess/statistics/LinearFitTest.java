package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Norris: certified by NIST (StRD, linear regression). The other p-values: 40 digits (mpmath). */
final class LinearFitTest {

  @Test
  void norrisToTwelveDigits() throws IOException {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/nist/norris.csv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells -> {
                y.add(Double.parseDouble(cells[0]));
                x.add(Double.parseDouble(cells[1]));
              });
    }
    LinearFit fit = LinearFit.of(array(x), array(y));
    assertThat(fit.n()).isEqualTo(36);
    digits(fit.slope(), 1.00211681802045);
    digits(fit.intercept(), -0.262323073774029);
    digits(fit.slopeError(), 0.429796848199937E-03);
    digits(fit.interceptError(), 0.232818234301152);
    digits(fit.residualDeviation(), 0.884796396144373);
    digits(fit.rSquared(), 0.999993745883712);
  }

  private static void digits(double computed, double certified) {
    assertThat(computed).isCloseTo(certified, within(Math.abs(certified) * 1e-12));
  }

  @Test
  void crimeOfFourYearsHasNoTrend() {
    LinearFit fit = LinearFit.of(list(0, 1, 2, 3), list(7745, 7769, 6791, 7056));
    digits(fit.slope(), -304.5);
    digits(fit.slopeError(), 163.25486210217446);
    digits(fit.p(), 0.2031540701347645);
  }

  @Test
  void smallPValuesAndUnevenYears() {
    LinearFit falling =
        LinearFit.of(list(0, 1, 2, 3, 4, 5, 6, 7), list(66, 61, 64, 58, 57, 52, 55, 49));
    digits(falling.p(), 0.00065026096728078041);
    LinearFit uneven =
        LinearFit.of(list(2012.5, 2013.5, 2015.5, 2016.5, 2019.5), list(10, 12, 11, 15, 19));
    digits(uneven.slope(), 1.2333333333333333);
    digits(uneven.p(), 0.023818564239997065);
  }

  @Test
  void aLevelSeriesHasNoTrendAndPointsOnALineHaveOne() {
    LinearFit level = LinearFit.of(list(0, 1, 2, 3), list(98, 98, 98, 98));
    assertThat(level.p()).isEqualTo(1);
    assertThat(level.slope()).isZero();
    LinearFit line = LinearFit.of(list(0, 1, 2, 3), list(0.1, 0.3, 0.5, 0.7));
    assertThat(line.p()).isZero();
    assertThat(line.slope()).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void shiftingEitherAxisChangesNothing() {
    Random random = new Random(7769);
    for (int i = 0; i < 300; i++) {
      int n = 4 + random.nextInt(12);
      double[] x = IntStream.range(0, n).asDoubleStream().toArray();
      double[] y = random.ints(n, 0, 1000).asDoubleStream().toArray();
      LinearFit fit = LinearFit.of(x, y);
      double[] far = Arrays.stream(x).map(value -> value + 2000).toArray();
      double[] high = Arrays.stream(y).map(value -> value + 1_000_000_000).toArray();
      LinearFit shifted = LinearFit.of(far, high);
      assertThat(shifted.slope()).isCloseTo(fit.slope(), within(1e-9));
      assertThat(shifted.p()).isCloseTo(fit.p(), within(1e-9));
      LinearFit mirrored = LinearFit.of(x, Arrays.stream(y).map(value -> -value).toArray());
      assertThat(mirrored.slope()).isCloseTo(-fit.slope(), within(1e-12));
      assertThat(mirrored.p()).isCloseTo(fit.p(), within(1e-12));
    }
  }

  @Test
  void twoPointsAreNoLine() {
    assertThatThrownBy(() -> LinearFit.of(list(0, 1), list(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LinearFit.of(list(2, 2, 2), list(1, 2, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] list(double... values) {
    return values;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
