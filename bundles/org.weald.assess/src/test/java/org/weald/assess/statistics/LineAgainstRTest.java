package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The straight line against R's {@code lm} on 10,000 series and against exact arithmetic.
 *
 * <p>Slope, intercept, t and r² have a floor, because all four can be 0 but for rounding: a slope
 * is measured against a thousandth of the steepest that y's spread allows (√(Syy/Sxx)), an
 * intercept against what it is the difference of (mean of y and slope · mean of x), t and r²
 * against 10⁻³.
 */
final class LineAgainstRTest {
  private static final double LIMIT = 1e-10;

  @Test
  void tenThousandSeriesAgreeWithR(TestReporter reporter) {
    Agreement slope = new Agreement("slope");
    Agreement intercept = new Agreement("intercept");
    Agreement slopeError = new Agreement("slope error");
    Agreement interceptError = new Agreement("intercept error");
    Agreement deviation = new Agreement("residual deviation");
    Agreement rSquared = new Agreement("r squared");
    Agreement t = new Agreement("t");
    Agreement p = new Agreement("p");
    for (Frozen row : Frozen.rows("ols")) {
      LinearFit fit = LinearFit.of(row.list("x"), row.list("y"));
      slope.compare(fit.slope(), row.number("slope"), slopeFloor(fit, row.list("y")), row);
      intercept.compare(fit.intercept(), row.number("intercept"), interceptFloor(fit), row);
      slopeError.compare(fit.slopeError(), row.number("slopeError"), row);
      interceptError.compare(fit.interceptError(), row.number("interceptError"), row);
      deviation.compare(fit.residualDeviation(), row.number("deviation"), row);
      rSquared.compare(fit.rSquared(), row.number("rSquared"), 1e-3, row);
      t.compare(fit.t(), row.number("t"), 1e-3, row);
      p.compare(fit.p(), row.number("p"), row);
    }
    assertThat(slope.compared()).isEqualTo(10_000);
    for (Agreement each :
        List.of(slope, intercept, slopeError, interceptError, deviation, rSquared, t, p)) {
      each.within(LIMIT, reporter);
    }
  }

  @Test
  void tenThousandSeriesAgreeWithExactArithmetic(TestReporter reporter) {
    Agreement slope = new Agreement("slope, exact");
    Agreement intercept = new Agreement("intercept, exact");
    Agreement slopeError = new Agreement("slope error, exact");
    Agreement interceptError = new Agreement("intercept error, exact");
    Agreement deviation = new Agreement("residual deviation, exact");
    Agreement rSquared = new Agreement("r squared, exact");
    Agreement t = new Agreement("t, exact");
    for (Frozen row : Frozen.rows("ols")) {
      double[] x = row.list("x");
      double[] y = row.list("y");
      LinearFit fit = LinearFit.of(x, y);
      ExactLine exact = ExactLine.of(x, y);
      slope.compare(fit.slope(), exact.slope(), slopeFloor(fit, y), row);
      intercept.compare(fit.intercept(), exact.intercept(), interceptFloor(fit), row);
      slopeError.compare(fit.slopeError(), exact.slopeError(), row);
      interceptError.compare(fit.interceptError(), exact.interceptError(), row);
      deviation.compare(fit.residualDeviation(), exact.deviation(), row);
      rSquared.compare(fit.rSquared(), exact.rSquared(), 1e-3, row);
      t.compare(fit.t(), exact.t(), 1e-3, row);
    }
    for (Agreement each :
        List.of(slope, intercept, slopeError, interceptError, deviation, rSquared, t)) {
      each.within(LIMIT, reporter);
    }
  }

  @Test
  void predictionIntervalsAgreeWithR(TestReporter reporter) {
    Agreement at = new Agreement("prediction");
    Agreement ends = new Agreement("prediction interval");
    List<Frozen> series = Frozen.rows("ols");
    List<Frozen> predictions = Frozen.rows("prediction");
    for (int i = 0; i < predictions.size(); i++) {
      Frozen row = predictions.get(i);
      double[] x = series.get(i).list("x");
      LinearFit fit = LinearFit.of(x, series.get(i).list("y"));
      double next = x[x.length - 1] + 1;
      // Ends may be near 0; they are measured against what they are the difference of.
      double floor = Math.abs(row.number("at")) + fit.predictionError(next);
      Interval wide = fit.prediction(next, 0.95);
      Interval narrow = fit.prediction(next, 0.8);
      at.compare(fit.at(next), row.number("at"), floor, series.get(i));
      ends.compare(wide.lower(), row.number("lower95"), floor, series.get(i));
      ends.compare(wide.upper(), row.number("upper95"), floor, series.get(i));
      ends.compare(narrow.lower(), row.number("lower80"), floor, series.get(i));
      ends.compare(narrow.upper(), row.number("upper80"), floor, series.get(i));
    }
    assertThat(at.compared()).isEqualTo(2000);
    at.within(LIMIT, reporter);
    ends.within(LIMIT, reporter);
  }

  private static double slopeFloor(LinearFit fit, double[] y) {
    Univariate spread = Univariate.of(y);
    double syy = spread.deviation() * spread.deviation() * (y.length - 1);
    return 1e-3 * Math.sqrt(syy / fit.sxx());
  }

  private static double interceptFloor(LinearFit fit) {
    return Math.abs(fit.slope() * fit.meanX())
        + Math.abs(fit.intercept() + fit.slope() * fit.meanX());
  }
}
