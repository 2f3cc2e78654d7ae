package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weald.model.Amount;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.Polarity;
import org.weald.model.Status;

/** Whatever comes in, there is an outcome, and where it says nothing there is a reason. */
final class AnythingTest {
  private static final double[] ODD = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    -0.0,
    0,
    1,
    -1,
    2.5,
    1e308,
    -1e308,
    Double.MAX_VALUE,
    Double.MIN_VALUE,
    1e-200,
    1e15,
    9007199254740992.0,
    9007199254740994.0,
    1e17,
    47,
    59,
    100
  };

  @Test
  void oddFiguresGetAnOutcomeWithAReason() {
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      Timeline timeline = timeline(random);
      int n = timeline.size();
      Readings readings =
          new Readings(
              column(random, n, 1),
              column(random, n, 0.6),
              column(random, n, 0.6),
              column(random, n, 0.6),
              column(random, n, 0.4),
              column(random, n, 0.3),
              column(random, n, 0.3),
              column(random, n, 0.3));
      SeriesRules rules = rules(random, n);
      SeriesJudgement judgement = SeriesJudge.judge(timeline, readings, rules, Part.ALL);
      holds(judgement);
      assertThat(SeriesExplanation.of(timeline, readings, rules, judgement)).isNotEmpty();
      if (n > 0) {
        SeriesAhead ahead =
            SeriesAhead.of(timeline, readings, rules, timeline.periods().get(n - 1), 50);
        assertThat(ahead.probability().isPresent() || ahead.reason().isPresent()).isTrue();
      }
    }
  }

  private static void holds(SeriesJudgement judgement) {
    Status status = judgement.status().status();
    assertThat(judgement.status().reason().isPresent()).as("%s", status).isTrue();
    said(judgement.oneYear().direction(), judgement.oneYear().reason());
    said(judgement.longTerm().direction(), judgement.longTerm().reason());
    said(judgement.recent().direction(), judgement.recent().reason());
    said(judgement.process().direction(), judgement.process().reason());
    number(judgement.change());
    number(judgement.changePercent());
    number(judgement.longTerm().slope());
    number(judgement.recent().chiSquared());
    probability(judgement.oneYear().p());
    probability(judgement.longTerm().p());
    assertThat(
            judgement.comparison().comparison().isPresent()
                || judgement.comparison().reason().isPresent())
        .isTrue();
  }

  private static void said(Direction direction, Reason reason) {
    assertThat(direction != Direction.NOT_ASSESSED || reason.isPresent()).isTrue();
  }

  private static void number(double value) {
    assertThat(value).isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  private static void probability(double p) {
    assertThat(Double.isNaN(p) || (p >= 0 && p <= 1)).as("p = %s", p).isTrue();
  }

  private static double[] column(Random random, int n, double chance) {
    if (random.nextDouble() > chance) {
      return new double[0];
    }
    double[] column = new double[n];
    boolean usual = random.nextInt(3) > 0;
    double oddness = usual ? 0.05 : 0.5;
    Arrays.setAll(
        column,
        i ->
            random.nextDouble() < oddness
                ? ODD[random.nextInt(ODD.length)]
                : random.nextInt(1000) / (random.nextBoolean() ? 1.0 : 10));
    return column;
  }

  private static Timeline timeline(Random random) {
    int n = random.nextInt(26);
    List<Period> periods = new ArrayList<>();
    int shape = random.nextInt(6);
    for (int i = 0; i < n; i++) {
      periods.add(
          switch (shape) {
            case 0 -> Sample.year(2000 + i);
            case 1 -> Sample.quarter(2010 + i / 4, 1 + 3 * (i % 4));
            case 2 -> Sample.month(YearMonth.of(2015, 1).plusMonths(i));
            case 3 -> random.nextBoolean() ? Sample.year(2000 + i) : Sample.financialYear(2000 + i);
            case 4 -> Sample.year(2000 + random.nextInt(20));
            default -> Sample.year(2000 + 2 * i + random.nextInt(2));
          });
    }
    return Timeline.of(periods);
  }

  private static SeriesRules rules(Random random, int n) {
    MeasureKind[] kinds = MeasureKind.values();
    SeriesRules rules =
        SeriesRules.of(
                kinds[random.nextInt(kinds.length)],
                Polarity.values()[random.nextInt(Polarity.values().length)])
            .withMethod(Judging.Method.values()[random.nextInt(4)])
            .withBreak(random.nextInt(4) == 0 ? random.nextInt(n + 3) : 0)
            .withBaseline(random.nextInt(4) == 0 ? random.nextInt(30) : 0);
    Amount amount =
        new Amount(
            BigDecimal.valueOf(random.nextInt(10)), Amount.Scale.values()[random.nextInt(3)]);
    return random.nextBoolean() ? rules : rules.withAmber(amount).withTolerance(amount);
  }

  @Test
  void flippingThePolarityFlipsTheLabel() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      int n = 2 + random.nextInt(20);
      double[] count = random.ints(n, 0, 300).asDoubleStream().toArray();
      Readings readings = Readings.ofValues(count);
      Timeline timeline = Sample.years(2000, n);
      SeriesRules higher = SeriesRules.of(MeasureKind.COUNT, Polarity.HIGHER);
      SeriesJudgement one = SeriesJudge.judge(timeline, readings, higher, Part.ALL);
      SeriesJudgement other =
          SeriesJudge.judge(timeline, readings, higher.withBetter(Polarity.LOWER), Part.ALL);
      assertThat(other.oneYear().direction()).isEqualTo(flipped(one.oneYear().direction()));
      assertThat(other.longTerm().direction()).isEqualTo(flipped(one.longTerm().direction()));
      assertThat(other.recent().direction()).isEqualTo(flipped(one.recent().direction()));
      assertThat(other.process().direction()).isEqualTo(flipped(one.process().direction()));
    }
  }

  private static Direction flipped(Direction direction) {
    return switch (direction) {
      case IMPROVING -> Direction.NOT_IMPROVING;
      case NOT_IMPROVING -> Direction.IMPROVING;
      default -> direction;
    };
  }

  @Test
  void addingAConstantKeepsTheSlope() {
    Random random = new Random(5);
    SeriesRules rules = SeriesRules.of(MeasureKind.MEAN, Polarity.HIGHER);
    for (int i = 0; i < 500; i++) {
      int n = 4 + random.nextInt(20);
      double[] y = random.ints(n, 0, 1000).asDoubleStream().toArray();
      double[] more = Arrays.stream(y).map(value -> value + 1e6).toArray();
      Timeline timeline = Sample.years(2000, n);
      TrendOutcome one =
          SeriesJudge.judge(timeline, Readings.ofValues(y), rules, Part.ALL).longTerm();
      TrendOutcome other =
          SeriesJudge.judge(timeline, Readings.ofValues(more), rules, Part.ALL).longTerm();
      assertThat(other.slope()).isCloseTo(one.slope(), within(1e-9));
      assertThat(other.p()).isCloseTo(one.p(), within(1e-9));
      assertThat(other.direction()).isEqualTo(one.direction());
    }
  }

  @Test
  void wideningAnIntervalNeverMakesAChangeSignificant() {
    Random random = new Random(6);
    SeriesRules rules = SeriesRules.of(MeasureKind.SURVEY, Polarity.HIGHER);
    Timeline timeline = Sample.years(2018, 2);
    for (int i = 0; i < 2000; i++) {
      double[] y = {random.nextInt(100), random.nextInt(100)};
      double[] half = {1 + random.nextInt(20), 1 + random.nextInt(20)};
      YearOutcome narrow = year(timeline, y, half, rules);
      half[random.nextInt(2)] *= 1 + random.nextDouble();
      YearOutcome wide = year(timeline, y, half, rules);
      assertThat(wide.p()).isGreaterThanOrEqualTo(narrow.p());
      if (narrow.direction() == Direction.MAINTAINING) {
        assertThat(wide.direction()).isEqualTo(Direction.MAINTAINING);
      }
    }
  }

  private static YearOutcome year(Timeline timeline, double[] y, double[] half, SeriesRules rules) {
    double[] lower = {y[0] - half[0], y[1] - half[1]};
    double[] upper = {y[0] + half[0], y[1] + half[1]};
    return SeriesJudge.judge(
            timeline, Readings.ofValues(y).withIntervals(lower, upper), rules, Part.ALL)
        .oneYear();
  }

  @Test
  void tenThousandPointsAndAllTheSame() {
    int n = 10_000;
    List<Period> days = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
      days.add(org.weald.model.Periods.of(org.weald.model.PeriodKind.DATE, day, day));
    }
    double[] y = new double[n];
    Arrays.fill(y, 7);
    Timeline timeline = Timeline.of(days);
    for (Judging.Method method : Judging.Method.values()) {
      SeriesRules rules = SeriesRules.of(MeasureKind.COUNT, Polarity.LOWER).withMethod(method);
      SeriesJudgement judgement =
          SeriesJudge.judge(timeline, Readings.ofValues(y), rules, Part.ALL);
      assertThat(judgement.longTerm().direction()).isEqualTo(Direction.MAINTAINING);
      assertThat(judgement.process().limits().orElseThrow().signals()).isEmpty();
    }
  }

  @Test
  void periodsOutOfOrderOrTwiceAreNotJudged() {
    SeriesRules rules = SeriesRules.of(MeasureKind.COUNT, Polarity.LOWER);
    Readings two = Readings.ofValues(1, 2).withTargets(1, 2);
    assertThat(SeriesJudge.judge(Sample.yearsAt(2019, 2019), two, rules, Part.ALL).status())
        .isEqualTo(new StatusOutcome(Status.NOT_TESTABLE, Reasons.TWICE));
    assertThat(
            SeriesJudge.judge(Sample.yearsAt(2020, 2019), two, rules, Part.ALL).oneYear().reason())
        .isEqualTo(Reasons.NOT_IN_ORDER);
  }

  @Test
  void periodsOfSeveralKindsHaveNoLine() {
    Timeline mixed =
        Timeline.of(
            List.of(
                Sample.year(2015),
                Sample.financialYear(2016),
                Sample.year(2017),
                Sample.year(2018)));
    SeriesJudgement judgement =
        SeriesJudge.judge(
            mixed,
            Readings.ofValues(1, 2, 3, 40),
            SeriesRules.of(MeasureKind.COUNT, Polarity.LOWER),
            Part.ALL);
    assertThat(judgement.longTerm().reason()).isEqualTo(Reasons.MIXED);
    assertThat(judgement.process().reason()).isEqualTo(Reasons.MIXED);
    assertThat(judgement.change()).isEqualTo(37);
  }

  @Test
  void aShareOfMoreThanTheWholeIsNoProportion() {
    SeriesJudgement judgement =
        SeriesJudge.judge(
            Sample.years(2018, 2),
            Readings.ofValues(50, 60)
                .withTargets(50, 50)
                .withCounts(new double[] {5, 12}, new double[] {10, 11}),
            SeriesRules.of(MeasureKind.PROPORTION, Polarity.HIGHER),
            Part.ALL);
    assertThat(judgement.status())
        .isEqualTo(new StatusOutcome(Status.NOT_TESTABLE, Reasons.ABOVE_WHOLE));
    assertThat(judgement.oneYear().reason()).isEqualTo(Reasons.ABOVE_WHOLE);
  }
}
