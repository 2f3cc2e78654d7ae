package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Lines through data on which sums in plain doubles fail, against exact arithmetic: little movement
 * on top of 10¹⁵, x far from 0 or crowded together, figures of very different size, points that lie
 * on a line but for the last digits, and 10,000 points.
 */
final class IllConditionedLineTest {
  private static final double LIMIT = 1e-11;

  private final SplittableRandom random = new SplittableRandom(1805);

  private void check(String what, double[] x, double[] y, TestReporter reporter) {
    LinearFit fit = LinearFit.of(x, y);
    ExactLine exact = ExactLine.of(x, y);
    Agreement agreement = new Agreement(what);
    agreement.compare(fit.slope(), exact.slope(), "slope");
    agreement.compare(fit.slopeError(), exact.slopeError(), "slope error");
    agreement.compare(fit.residualDeviation(), exact.deviation(), "deviation");
    agreement.compare(fit.t(), exact.t(), "t");
    agreement.compare(fit.rSquared(), exact.rSquared(), "r squared");
    agreement.compare(fit.interceptError(), exact.interceptError(), "intercept error");
    // The intercept is the difference of the mean of y and slope · mean of x.
    double size = Math.abs(fit.slope() * fit.meanX());
    agreement.compare(fit.intercept(), exact.intercept(), size, "intercept");
    agreement.within(LIMIT, reporter);
  }

  @Test
  void littleMovementOnTopOfMuch(TestReporter reporter) {
    for (double offset : new double[] {1e6, 1e9, 1e12, 1e15}) {
      double[] y = new double[12];
      Arrays.setAll(y, i -> offset + 0.5 * i + random.nextInt(16) / 8.0);
      check("offset of y " + offset, steps(12), y, reporter);
      double[] x = new double[12];
      Arrays.setAll(x, i -> offset + i + random.nextInt(4) / 8.0);
      check("offset of x " + offset, x, steps(12), reporter);
    }
  }

  @Test
  void crowdedX(TestReporter reporter) {
    double[] x = new double[9];
    Arrays.setAll(x, i -> 2020 + i * 1e-9);
    double[] y = new double[9];
    Arrays.setAll(y, i -> 40 + random.nextDouble());
    check("crowded x", x, y, reporter);
  }

  @Test
  void figuresOfVeryDifferentSize(TestReporter reporter) {
    double[] y = new double[10];
    Arrays.setAll(y, i -> Math.pow(10, 2 * i - 8) * (1 + random.nextDouble()));
    check("sizes 1e-8 to 1e10", steps(10), y, reporter);
    check("a huge pair", steps(5), new double[] {1e16, 1, 3, 2, -1e16}, reporter);
  }

  @Test
  void pointsOnALineButForTheLastDigits(TestReporter reporter) {
    for (double noise : new double[] {1e-3, 1e-5, 1e-7, 1e-9}) {
      double[] y = new double[15];
      Arrays.setAll(y, i -> 123.456 + 0.789 * i + noise * (random.nextDouble() - 0.5));
      check("noise " + noise, steps(15), y, reporter);
    }
  }

  @Test
  void tenThousandPoints(TestReporter reporter) {
    double[] y = new double[10_000];
    Arrays.setAll(y, i -> 1e8 + 1e-3 * i + random.nextDouble());
    check("10,000 points", steps(10_000), y, reporter);
  }

  @Test
  void sumsInPlainDoublesWouldFailHere() {
    double[] x = new double[12];
    Arrays.setAll(x, i -> 2004.5 + i);
    double[] y = new double[12];
    Arrays.setAll(y, i -> 1_234_567_891_234.375 + 0.3 * i + random.nextDouble());
    double sumX = Arrays.stream(x).sum();
    double sumY = Arrays.stream(y).sum();
    double sumXy = 0;
    double sumXx = 0;
    for (int i = 0; i < x.length; i++) {
      sumXy += x[i] * y[i];
      sumXx += x[i] * x[i];
    }
    double plain = (12 * sumXy - sumX * sumY) / (12 * sumXx - sumX * sumX);
    double exact = ExactLine.of(x, y).slope();
    assertThat(Math.abs(plain / exact - 1)).isGreaterThan(1e-6);
    assertThat(Math.abs(LinearFit.of(x, y).slope() / exact - 1)).isLessThan(1e-13);
  }

  private static double[] steps(int n) {
    double[] x = new double[n];
    Arrays.setAll(x, i -> i);
    return x;
  }
}
