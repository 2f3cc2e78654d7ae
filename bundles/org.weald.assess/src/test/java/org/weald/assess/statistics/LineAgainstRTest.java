package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  /** From here p falls as the power n − 2 of t. */
  private static final double FAR_OUT = 1000;

  private static final List<Series> SERIES = new ArrayList<>();

  /** A series with Weald's line, R's numbers and the exact ones. */
  private record Series(Frozen row, LinearFit fit, ExactLine exact, double slopeFloor) {
    /** How much R's p has to be carried, from its own t to the exact one. */
    double carried() {
      double ratio = row.number("t") / exact.t();
      return Math.abs(exact.t()) < FAR_OUT ? 1 : Math.pow(ratio, fit.n() - 2);
    }
  }

  @BeforeAll
  static void fit() {
    for (Frozen row : Frozen.rows("ols")) {
      double[] x = row.list("x");
      double[] y = row.list("y");
      LinearFit fit = LinearFit.of(x, y);
      Univariate spread = Univariate.of(y);
      double syy = spread.deviation() * spread.deviation() * (y.length - 1);
      SERIES.add(new Series(row, fit, ExactLine.of(x, y), 1e-3 * Math.sqrt(syy / fit.sxx())));
    }
  }

  @AfterAll
  static void forget() {
    SERIES.clear();
  }

  private static void agree(
      String what,
      double floor,
      ToDoubleFunction<LinearFit> computed,
      ToDoubleFunction<ExactLine> exact,
      TestReporter reporter) {
    Agreement withR = new Agreement(what);
    Agreement withExact = new Agreement(what + ", exact");
    for (Series series : SERIES) {
      double least =
          switch (what) {
            case "slope" -> series.slopeFloor();
            case "intercept" -> interceptFloor(series.fit());
            default -> floor;
          };
      double found = computed.applyAsDouble(series.fit());
      withR.compare(found, series.row().number(what), least, series.row());
      withExact.compare(found, exact.applyAsDouble(series.exact()), least, series.row());
    }
    assertThat(withR.compared()).isEqualTo(10_000);
    withR.within(LIMIT, reporter);
    withExact.within(1e-12, reporter);
  }

  @Test
  void slopesAndInterceptsAgree(TestReporter reporter) {
    agree("slope", 0, LinearFit::slope, ExactLine::slope, reporter);
    agree("intercept", 0, LinearFit::intercept, ExactLine::intercept, reporter);
  }

  @Test
  void errorsAgree(TestReporter reporter) {
    agree("slopeError", 0, LinearFit::slopeError, ExactLine::slopeError, reporter);
    agree("interceptError", 0, LinearFit::interceptError, ExactLine::interceptError, reporter);
    agree("deviation", 0, LinearFit::residualDeviation, ExactLine::deviation, reporter);
    agree("rSquared", 1e-3, LinearFit::rSquared, ExactLine::rSquared, reporter);
    agree("t", 1e-3, LinearFit::t, ExactLine::t, reporter);
  }

  @Test
  void probabilitiesAgree(TestReporter reporter) {
    Agreement p = new Agreement("p");
    int moved = 0;
    for (Series series : SERIES) {
      double carried = series.carried();
      moved += Math.abs(carried - 1) > 1e-11 ? 1 : 0;
      assertThat(Math.abs(carried - 1)).as(series.row().toString()).isLessThan(2e-10);
      p.compare(series.fit().p(), series.row().number("p") * carried, series.row());
    }
    assertThat(p.compared()).isEqualTo(10_000);
    assertThat(moved).isLessThan(800);
    p.within(LIMIT, reporter);
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

  @Test
  void projectionsAgreeWithR(TestReporter reporter) {
    Agreement at = new Agreement("projection");
    Agreement error = new Agreement("error of a projection");
    Agreement probability = new Agreement("probability of meeting a target");
    for (Frozen row : Frozen.rows("projection")) {
      LinearFit fit = LinearFit.of(row.list("x"), row.list("y"));
      Projection projection = Projection.of(fit, row.number("to"));
      at.compare(projection.value(), row.number("at"), row.number("error"), row);
      error.compare(fit.predictionError(row.number("to")), row.number("error"), row);
      double target = row.number("target");
      double reached = projection.probability(target, true).orElseThrow();
      double missed = projection.probability(target, false).orElseThrow();
      probability.compare(reached, row.number("atLeast"), row);
      assertThat(reached + missed).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-15));
    }
    assertThat(at.compared()).isEqualTo(500);
    at.within(LIMIT, reporter);
    error.within(LIMIT, reporter);
    probability.within(LIMIT, reporter);
  }

  private static double interceptFloor(LinearFit fit) {
    return Math.abs(fit.slope() * fit.meanX())
        + Math.abs(fit.intercept() + fit.slope() * fit.meanX());
  }
}
