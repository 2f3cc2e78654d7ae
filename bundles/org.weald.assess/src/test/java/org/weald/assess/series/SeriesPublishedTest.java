package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Direction;
import org.weald.model.MeasureKind;
import org.weald.model.Polarity;
import org.weald.model.Status;

/** Published examples from the figures to the label, by the one way every series is judged. */
final class SeriesPublishedTest {

  /** Fingertips, PHEindicatormethods: a rate with printed intervals, χ² 46.7636. */
  @Test
  void recentTrendOfARateWithItsIntervals() {
    SeriesJudgement judgement =
        judge(
            Readings.ofValues(24.67, 24.6, 28, 30.2, 30.6)
                .withIntervals(
                    new double[] {23.16, 23.15, 26.44, 28.63, 28.98},
                    new double[] {26.25, 26.19, 29.64, 31.9, 32.25}),
            SeriesRules.of(MeasureKind.RATE, Polarity.LOWER));
    assertThat(judgement.recent().chiSquared()).isCloseTo(46.7636, within(5e-5));
    assertThat(judgement.recent().way()).isEqualTo(1);
    assertThat(judgement.recent().direction()).isEqualTo(Direction.NOT_IMPROVING);
  }

  /** Fingertips: the same as a proportion, χ² 47.90. */
  @Test
  void recentTrendOfAProportion() {
    SeriesJudgement judgement =
        judge(
            Readings.ofValues(24.67, 24.6, 28, 30.2, 30.6)
                .withCounts(
                    new double[] {994, 1023, 1199, 1332, 1367},
                    new double[] {40299, 41527, 42811, 44064, 44701}),
            SeriesRules.of(MeasureKind.PROPORTION, Polarity.HIGHER).withMultiplier(1000));
    assertThat(judgement.recent().chiSquared()).isCloseTo(47.90, within(5e-3));
    assertThat(judgement.recent().direction()).isEqualTo(Direction.IMPROVING);
  }

  /** The example of NHS England's tool, with targets on all sides of its limits 57.1 and 96.2. */
  @Test
  void processLimitsAndAssurance() {
    double[] values = {89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86};
    SeriesRules higher = SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER);
    SeriesRules lower = SeriesRules.of(MeasureKind.NONE, Polarity.LOWER);
    assertThat(assured(values, 50, higher)).isEqualTo("passing");
    assertThat(assured(values, 80, higher)).isEqualTo("inconsistent");
    assertThat(assured(values, 99, higher)).isEqualTo("failing");
    assertThat(assured(values, 50, lower)).isEqualTo("failing");
    assertThat(assured(values, 99, lower)).isEqualTo("passing");
    double[] up = Arrays.copyOf(values, 12);
    SeriesJudgement low = judge(Readings.ofValues(up), higher);
    assertThat(low.process().limits().map(ProcessLimits::variation))
        .contains(ProcessLimits.Variation.SPECIAL_CAUSE_LOW);
    assertThat(low.process().direction()).isEqualTo(Direction.NOT_IMPROVING);
  }

  private static String assured(double[] values, double target, SeriesRules rules) {
    double[] targets = new double[values.length];
    Arrays.fill(targets, target);
    return judge(Readings.ofValues(values).withTargets(targets), rules)
        .process()
        .assurance()
        .orElseThrow()
        .code();
  }

  /** R's help of poisson.test: 11 in 800 against 21 in 3011, p = 0.07967. */
  @Test
  void aRateOfTwoYears() {
    SeriesJudgement judgement =
        judge(
            Readings.ofValues(2100.0 / 3011, 1100.0 / 800)
                .withCounts(new double[] {21, 11}, new double[] {3011, 800}),
            SeriesRules.of(MeasureKind.RATE, Polarity.LOWER).withMultiplier(100));
    assertThat(judgement.oneYear().p()).isCloseTo(0.07967, within(5e-6));
    assertThat(judgement.oneYear().direction()).isEqualTo(Direction.MAINTAINING);
  }

  /** R's help of fisher.test, the lady tasting tea: 3 of 4 against 1 of 4, p = 0.4857. */
  @Test
  void aProportionOfFew() {
    SeriesJudgement judgement =
        judge(
            Readings.ofValues(25, 75)
                .withTargets(75, 75)
                .withCounts(new double[] {1, 3}, new double[] {4, 4}),
            SeriesRules.of(MeasureKind.PROPORTION, Polarity.HIGHER));
    assertThat(judgement.oneYear().test()).isEqualTo(YearOutcome.Test.FISHER);
    assertThat(judgement.oneYear().p()).isCloseTo(0.4857, within(5e-5));
    assertThat(judgement.status().status()).isEqualTo(Status.GREEN);
  }

  private static SeriesJudgement judge(Readings readings, SeriesRules rules) {
    return SeriesJudge.judge(
        Timeline.of(RandomSeries.years(readings.size())), readings, rules, Part.ALL);
  }
}
