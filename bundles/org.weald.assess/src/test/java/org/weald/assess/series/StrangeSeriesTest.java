package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Polarity;
import org.weald.model.Status;

/**
 * NaN, infinities, negative and broken counts, numerators above denominators, one point, all equal,
 * gaps, mixed periods, breaks past the end and 10,000 points: a label with its reason, never an
 * exception and never a number that is none.
 */
final class StrangeSeriesTest {
  private static final int SERIES = 30_000;

  @Test
  void thirtyThousandStrangeSeriesAreJudgedOrSaidWhyNot() {
    SplittableRandom random = new SplittableRandom(666);
    int assessed = 0;
    for (int i = 0; i < SERIES; i++) {
      RandomSeries series = RandomSeries.strange(random);
      SeriesJudgement judgement;
      try {
        judgement = series.judged();
      } catch (RuntimeException e) {
        throw new AssertionError("series " + i + ": " + series, e);
      }
      assertSound(judgement, "series " + i + ": " + series);
      assessed += judgement.longTerm().direction() == Direction.NOT_ASSESSED ? 0 : 1;
    }
    // Not everything was refused either.
    assertThat(assessed).isBetween(SERIES / 100, SERIES / 2);
  }

  private static void assertSound(SeriesJudgement judgement, String series) {
    assertSound(judgement.oneYear().direction(), judgement.oneYear().reason(), series);
    assertSound(judgement.longTerm().direction(), judgement.longTerm().reason(), series);
    assertSound(judgement.recent().direction(), judgement.recent().reason(), series);
    assertSound(judgement.process().direction(), judgement.process().reason(), series);
    assertThat(judgement.status().reason().sentence()).as(series).isNotBlank();
    assertProbability(judgement.oneYear().p(), series);
    assertProbability(judgement.longTerm().p(), series);
    boolean tested =
        judgement.oneYear().test() != YearOutcome.Test.NONE
            && judgement.oneYear().test() != YearOutcome.Test.TOLERANCE;
    assertThat(Double.isNaN(judgement.oneYear().p())).as(series).isNotEqualTo(tested);
    assertThat(judgement.longTerm().slope()).as(series).isNotInfinite();
    assertThat(judgement.recent().chiSquared() < 0).as(series).isFalse();
    assertThat(judgement.recent().chiSquared()).as(series).isNotInfinite();
    assertThat(judgement.change()).as(series).isNotInfinite();
    assertThat(judgement.changePercent()).as(series).isNotInfinite();
    judgement
        .comparison()
        .interval()
        .ifPresent(
            (Interval interval) -> {
              assertThat(interval.lower()).as(series).isFinite();
              assertThat(interval.upper()).as(series).isFinite();
            });
    judgement
        .process()
        .limits()
        .ifPresent(
            (ProcessLimits limits) -> {
              assertThat(limits.mean()).as(series).isFinite();
              assertThat(limits.lower()).as(series).isLessThanOrEqualTo(limits.upper());
            });
    boolean coloured =
        switch (judgement.status().status()) {
          case GREEN, AMBER, RED -> true;
          default -> false;
        };
    if (coloured) {
      assertThat(judgement.value()).as(series).isFinite();
      assertThat(judgement.target()).as(series).isFinite();
    }
  }

  private static void assertSound(Direction direction, Reason reason, String series) {
    if (direction == Direction.NOT_ASSESSED) {
      assertThat(reason.code()).as(series).isNotBlank();
      assertThat(reason.sentence()).as(series).isNotBlank();
    }
  }

  private static void assertProbability(double p, String series) {
    assertThat(Double.isNaN(p) || p >= 0 && p <= 1).as(series).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Judging.Method.class)
  void tenThousandPoints(Judging.Method method) {
    int n = 10_000;
    double[] values = new double[n];
    SplittableRandom random = new SplittableRandom(1);
    Arrays.setAll(values, i -> random.nextInt(1000));
    // Years from 1 to 10,000, which no calendar forbids.
    Timeline timeline = Timeline.of(RandomSeries.years(n));
    for (MeasureKind kind : MeasureKind.values()) {
      SeriesRules rules = SeriesRules.of(kind, Polarity.HIGHER).withMethod(method);
      assertSound(
          SeriesJudge.judge(timeline, Readings.ofValues(values), rules, Part.ALL), kind.name());
    }
  }

  @Test
  void onePointNoPointAndAllEqual() {
    SeriesRules rules = SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER);
    SeriesJudgement none =
        SeriesJudge.judge(Timeline.of(RandomSeries.years(0)), Readings.ofValues(), rules, Part.ALL);
    assertThat(none.status().status()).isEqualTo(Status.MISSING);
    assertThat(none.longTerm().reason().code()).isEqualTo("no-figure");
    SeriesJudgement one =
        SeriesJudge.judge(
            Timeline.of(RandomSeries.years(1)), Readings.ofValues(3), rules, Part.ALL);
    assertThat(one.longTerm().reason().sentence()).isEqualTo("1 point; 4 are needed");
    double[] equal = new double[15];
    Arrays.fill(equal, 98.3);
    SeriesJudgement level =
        SeriesJudge.judge(
            Timeline.of(RandomSeries.years(15)),
            Readings.ofValues(equal).withTargets(equal),
            rules,
            Part.ALL);
    assertThat(level.status().status()).isEqualTo(Status.GREEN);
    assertThat(level.longTerm().direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(level.longTerm().p()).isEqualTo(1);
    assertThat(level.process().direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(level.process().assurance()).contains(ProcessLimits.Assurance.PASSING);
  }
}
