package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Recent trend against {@code prop.trend.test} and {@code lm(weights)}; Mann-Kendall, Theil-Sen,
 * XmR limits, ranks and Benjamini-Hochberg against plain R.
 *
 * <p>χ² and z have a floor of 10⁻³, since both can be 0 but for rounding.
 */
final class TrendsAgainstRTest {
  private static final double LIMIT = 1e-10;

  @Test
  void recentTrendOfProportions(TestReporter reporter) {
    Agreement chi = new Agreement("prop.trend.test");
    for (Frozen row : Frozen.rows("recent-proportions")) {
      RecentTrend trend =
          RecentTrend.ofProportions(row.list("t"), row.list("count"), row.list("of"));
      chi.compare(trend.chiSquared(), row.number("chi"), 1e-3, row);
      assertThat(trend.stable()).as(row.toString()).isEqualTo(row.whole("stable") == 1);
      if (trend.stable()) {
        assertThat(Math.signum(trend.slope())).isEqualTo(row.number("direction"));
      }
    }
    assertThat(chi.compared()).isEqualTo(2000);
    chi.within(LIMIT, reporter);
  }

  @Test
  void recentTrendOfEstimates(TestReporter reporter) {
    Agreement chi = new Agreement("chi squared of lm(weights)");
    Agreement slope = new Agreement("slope of lm(weights)");
    for (Frozen row : Frozen.rows("recent-estimates")) {
      double[] sigma = row.list("sigma");
      RecentTrend trend = RecentTrend.ofEstimates(row.list("t"), row.list("value"), sigma);
      chi.compare(trend.chiSquared(), row.number("chi"), 1e-3, row);
      slope.compare(
          trend.slope(), row.number("slope"), 1e-3 * Arrays.stream(sigma).max().orElse(0), row);
      assertThat(trend.stable()).as(row.toString()).isEqualTo(row.whole("stable") == 1);
    }
    assertThat(chi.compared()).isEqualTo(2000);
    chi.within(LIMIT, reporter);
    slope.within(LIMIT, reporter);
  }

  @Test
  void mannKendallAndTheilSen(TestReporter reporter) {
    Agreement numbers = new Agreement("Mann-Kendall");
    Agreement slope = new Agreement("Theil-Sen");
    for (Frozen row : Frozen.rows("kendall")) {
      MannKendall test = MannKendall.of(row.list("x"), row.list("y"));
      assertThat(test.s()).as(row.toString()).isEqualTo(row.whole("s"));
      numbers.compare(test.variance(), row.number("variance"), row);
      numbers.compare(test.z(), row.number("z"), row);
      numbers.compare(test.p(), row.number("p"), row);
      slope.compare(test.slope(), row.number("slope"), 1e-3, row);
    }
    assertThat(numbers.compared()).isEqualTo(6000);
    numbers.within(LIMIT, reporter);
    slope.within(LIMIT, reporter);
  }

  @Test
  void processLimits(TestReporter reporter) {
    Agreement limits = new Agreement("XmR limits");
    for (Frozen row : Frozen.rows("xmr")) {
      double[] values = row.list("values");
      ProcessLimits process =
          ProcessLimits.of(
              values,
              Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              (int) row.whole("baseline"));
      double size = Math.abs(row.number("mean"));
      limits.compare(process.mean(), row.number("mean"), row);
      limits.compare(process.averageMovingRange(), row.number("amr"), 1e-6 * size, row);
      limits.compare(process.lower(), row.number("lower"), size, row);
      limits.compare(process.upper(), row.number("upper"), size, row);
      assertThat(process.droppedRanges()).as(row.toString()).isEqualTo((int) row.whole("dropped"));
      assertThat(marks(process)).as(row.toString()).isEqualTo(row.list("marks"));
    }
    assertThat(limits.compared()).isEqualTo(8000);
    limits.within(LIMIT, reporter);
  }

  /** The number of the rule for each point, negative downwards; 0 for usual variation. */
  private static double[] marks(ProcessLimits process) {
    double[] marks = new double[process.n()];
    for (ProcessLimits.Signal signal : process.signals()) {
      int rule =
          switch (signal.rule()) {
            case OUTSIDE -> 1;
            case SEVEN_IN_A_ROW -> 2;
            case TWO_OF_THREE -> 3;
            case SEVEN_ON_ONE_SIDE -> 4;
          };
      marks[signal.index()] = signal.high() ? rule : -rule;
    }
    return marks;
  }

  @Test
  void ranksAndFalseMovements() {
    for (Frozen row : Frozen.rows("sets")) {
      double[] values = row.list("values");
      assertThat(Ranks.competition(values, true)).isEqualTo(whole(row.list("lowestFirst")));
      assertThat(Ranks.competition(values, false)).isEqualTo(whole(row.list("highestFirst")));
      boolean[] survivors = BenjaminiHochberg.survivors(row.list("p"), 0.05);
      double[] expected = row.list("survives");
      for (int i = 0; i < survivors.length; i++) {
        assertThat(survivors[i]).as(row.toString()).isEqualTo(expected[i] == 1);
      }
    }
  }

  private static int[] whole(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
  }
}
