package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.assess.statistics.SignificanceTests;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Polarity;
import org.weald.model.Status;

/** One series judged; figures of the documents where they print them. */
final class SeriesJudgeTest {
  private static final double NO = Double.NaN;

  private static SeriesJudgement judge(Timeline timeline, Readings readings, SeriesRules rules) {
    return SeriesJudge.judge(timeline, readings, rules, Part.ALL);
  }

  private static SeriesRules lower(MeasureKind kind) {
    return SeriesRules.of(kind, Polarity.LOWER);
  }

  private static Amount percent(String value) {
    return new Amount(new BigDecimal(value), Amount.Scale.PERCENT);
  }

  @Test
  void nineteenIsWithinFivePerCentOfTwenty() {
    SeriesRules rules = SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER).withAmber(percent("5"));
    Timeline timeline = Sample.years(2019, 1);
    assertThat(judge(timeline, Readings.ofValues(19).withTargets(20), rules).status())
        .isEqualTo(new StatusOutcome(Status.AMBER, Reasons.WITHIN_TOLERANCE));
    assertThat(judge(timeline, Readings.ofValues(18.99).withTargets(20), rules).status().status())
        .isEqualTo(Status.RED);
    assertThat(judge(timeline, Readings.ofValues(20).withTargets(20), rules).status().status())
        .isEqualTo(Status.GREEN);
    assertThat(
            judge(timeline, Readings.ofValues(20).withTargets(20), rules.withBound(Bound.ABOVE))
                .status()
                .status())
        .isEqualTo(Status.AMBER);
  }

  @Test
  void everyStatusThatCannotBeSaidHasItsReason() {
    Timeline timeline = Sample.years(2019, 1);
    assertThat(judge(timeline, Readings.ofValues(NO), lower(MeasureKind.COUNT)).status())
        .isEqualTo(new StatusOutcome(Status.MISSING, Reasons.NO_FIGURE));
    assertThat(judge(timeline, Readings.ofValues(3), lower(MeasureKind.COUNT)).status())
        .isEqualTo(new StatusOutcome(Status.CONTEXT, Reasons.NO_TARGET));
    Readings withTarget = Readings.ofValues(3).withTargets(4);
    assertThat(
            judge(timeline, withTarget, SeriesRules.of(MeasureKind.COUNT, Polarity.NONE)).status())
        .isEqualTo(new StatusOutcome(Status.NOT_TESTABLE, Reasons.NO_SIDE));
    assertThat(
            judge(timeline, Readings.ofValues(-3).withTargets(4), lower(MeasureKind.COUNT))
                .status())
        .isEqualTo(new StatusOutcome(Status.NOT_TESTABLE, Reasons.NOT_WHOLE));
  }

  @Test
  void theChangeIsExactInDecimals() {
    SeriesJudgement judgement =
        judge(Sample.years(2018, 2), Readings.ofValues(45.12, 45.67), lower(MeasureKind.NONE));
    assertThat(judgement.change()).isEqualTo(0.55);
    assertThat(judgement.oneYear().reason()).isEqualTo(Reasons.NO_ERROR);
  }

  @Test
  void deathsAndInjuriesAreComparedAsCounts() {
    SeriesJudgement judgement =
        judge(Sample.years(2018, 2), Readings.ofValues(47, 59), lower(MeasureKind.COUNT));
    assertThat(judgement.change()).isEqualTo(12);
    assertThat(judgement.changePercent()).isCloseTo(25.53191489361702, within(1e-12));
    assertThat(judgement.oneYear().test()).isEqualTo(YearOutcome.Test.CONDITIONAL_BINOMIAL);
    assertThat(judgement.oneYear().p()).isCloseTo(0.28528442186565818, within(1e-13));
    assertThat(judgement.oneYear().direction()).isEqualTo(Direction.MAINTAINING);
  }

  @Test
  void theYearBeforeIsTheSameStretchAndNotTheOneBefore() {
    Timeline gap = Sample.yearsAt(2015, 2016, 2018);
    SeriesJudgement judgement = judge(gap, Readings.ofValues(10, 20, 30), lower(MeasureKind.COUNT));
    assertThat(judgement.before()).isEqualTo(-1);
    assertThat(judgement.change()).isNaN();
    assertThat(judgement.oneYear().reason()).isEqualTo(Reasons.NO_YEAR_BEFORE);
    Timeline quarters =
        Timeline.of(
            List.of(
                Sample.quarter(2018, 4),
                Sample.quarter(2018, 7),
                Sample.quarter(2018, 10),
                Sample.quarter(2019, 1),
                Sample.quarter(2019, 4)));
    assertThat(judge(quarters, Readings.ofValues(1, 2, 3, 4, 5), lower(MeasureKind.COUNT)).change())
        .isEqualTo(4);
  }

  @Test
  void gapsCountOnTheLine() {
    Timeline gap = Sample.yearsAt(2015, 2016, 2018, 2019);
    double[] y = {10, 11, 13.5, 14};
    TrendOutcome trend =
        judge(gap, Readings.ofValues(y), SeriesRules.of(MeasureKind.MEAN, Polarity.HIGHER))
            .longTerm();
    double slope = org.weald.assess.statistics.LinearFit.of(new double[] {0, 1, 3, 4}, y).slope();
    assertThat(trend.slope()).isEqualTo(slope);
    assertThat(trend.direction()).isEqualTo(Direction.IMPROVING);
    // A missing figure is a gap as well.
    Timeline all = Sample.years(2015, 5);
    assertThat(
            judge(
                    all,
                    Readings.ofValues(10, 11, NO, 13.5, 14),
                    SeriesRules.of(MeasureKind.MEAN, Polarity.HIGHER))
                .longTerm()
                .slope())
        .isCloseTo(slope, within(1e-14));
  }

  @Test
  void fourPointsWithoutATrendAreNotAssessedUnlessThePlanSaysSo() {
    Readings crime = Readings.ofValues(7745, 7769, 6791, 7056);
    SeriesRules rules = lower(MeasureKind.CLUSTERED);
    TrendOutcome trend = judge(Sample.years(2016, 4), crime, rules).longTerm();
    assertThat(trend.slope()).isCloseTo(-304.5, within(1e-10));
    assertThat(trend.p()).isCloseTo(0.2031540701347645, within(1e-13));
    assertThat(trend.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(trend.reason().sentence()).isEqualTo("no trend detectable from 4 points");
    assertThat(
            judge(Sample.years(2016, 4), crime, rules.withNoTrendMaintaining(true))
                .longTerm()
                .direction())
        .isEqualTo(Direction.MAINTAINING);
    TrendOutcome three = judge(Sample.years(2016, 3), Readings.ofValues(1, 2, 3), rules).longTerm();
    assertThat(three.reason().sentence()).isEqualTo("3 points; 4 are needed");
  }

  @Test
  void proportionsAreTestedByTheirCounts() {
    Readings neet =
        Readings.ofValues(2.7, 3.1).withCounts(new double[] {52, 85}, new double[] {1930, 2759});
    YearOutcome year = judge(Sample.years(2019, 2), neet, lower(MeasureKind.PROPORTION)).oneYear();
    assertThat(year.test()).isEqualTo(YearOutcome.Test.POOLED_Z);
    assertThat(year.p()).isCloseTo(0.43927767474090946, within(1e-13));
    Readings few = Readings.ofValues(75, 25).withCounts(new double[] {3, 1}, new double[] {4, 4});
    YearOutcome fisher = judge(Sample.years(2019, 2), few, lower(MeasureKind.PROPORTION)).oneYear();
    assertThat(fisher.test()).isEqualTo(YearOutcome.Test.FISHER);
    assertThat(fisher.p()).isCloseTo(0.48571428571428571, within(1e-13));
  }

  @Test
  void ratesAreTestedWithTheirPopulations() {
    Readings rate =
        Readings.ofValues(13.75, 20.31).withCounts(new double[] {11, 22}, new double[] {800, 1083});
    SeriesRules perThousand = lower(MeasureKind.RATE).withMultiplier(1000);
    YearOutcome year = judge(Sample.years(2019, 2), rate, perThousand).oneYear();
    assertThat(year.p()).isCloseTo(SignificanceTests.counts(22, 1083, 11, 800), within(1e-14));
    assertThat(
            judge(Sample.years(2019, 2), Readings.ofValues(13.75, 20.31), lower(MeasureKind.RATE))
                .oneYear()
                .reason())
        .isEqualTo(Reasons.NO_ERROR);
  }

  @Test
  void aFigureItsCountsDoNotMakeIsNeitherTestedNorGivenTheirInterval() {
    Readings wrong =
        Readings.ofValues(30, 30, 30, 30, 60)
            .withCounts(new double[] {12, 12, 12, 12, 30}, new double[] {40, 40, 40, 40, 40})
            .withComparators(50, 50, 50, 50, 50);
    SeriesRules rules = lower(MeasureKind.PROPORTION);
    SeriesJudgement judged = judge(Sample.years(2015, 5), wrong, rules);

    assertThat(judged.oneYear().reason()).isEqualTo(Reasons.DISAGREE);
    assertThat(judged.recent().reason()).isEqualTo(Reasons.DISAGREE);
    assertThat(judged.comparison().reason()).isEqualTo(Reasons.DISAGREE);
    assertThat(SeriesIntervals.at(wrong, rules, 4)).isEmpty();
    assertThat(SeriesIntervals.at(wrong, rules, 3)).isPresent();
    for (double printed : new double[] {67, 66.7, 66.67, 200.0 / 3}) {
      Readings rounded =
          Readings.ofValues(50, printed).withCounts(new double[] {20, 20}, new double[] {40, 30});
      assertThat(judge(Sample.years(2015, 2), rounded, rules).oneYear().reason())
          .as("%s", printed)
          .isEqualTo(Reason.NONE);
    }
  }

  @Test
  void clusteredCountsNeedFiveEarlierPointsSinceTheBreak() {
    Readings crime = Readings.ofValues(7745, 7769, 6900, 7400, 6791, 7056);
    SeriesRules rules = lower(MeasureKind.CLUSTERED);
    YearOutcome year = judge(Sample.years(2014, 6), crime, rules).oneYear();
    assertThat(year.test()).isEqualTo(YearOutcome.Test.QUASI_POISSON);
    assertThat(year.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(judge(Sample.years(2014, 6), crime, rules.withBreak(1)).oneYear().reason())
        .isEqualTo(Reasons.NO_DISPERSION);
    assertThat(judge(Sample.years(2014, 6), crime, rules.withBreak(5)).oneYear().reason())
        .isEqualTo(Reasons.BREAK_BETWEEN);
  }

  @Test
  void estimatesAreTestedByTheirErrors() {
    Readings survey = Readings.ofValues(60, 66).withErrors(2, 2);
    SeriesRules rules = SeriesRules.of(MeasureKind.SURVEY, Polarity.HIGHER);
    YearOutcome year = judge(Sample.years(2018, 2), survey, rules).oneYear();
    assertThat(year.statistic()).isCloseTo(6 / Math.sqrt(8), within(1e-14));
    assertThat(year.direction()).isEqualTo(Direction.IMPROVING);
    double half = 2 * 1.959963984540054;
    Readings printed =
        Readings.ofValues(60, 66)
            .withIntervals(
                new double[] {60 - half, 66 - half}, new double[] {60 + half, 66 + half});
    assertThat(judge(Sample.years(2018, 2), printed, rules).oneYear().p())
        .isCloseTo(year.p(), within(1e-13));
    SeriesRules untyped = SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER);
    assertThat(judge(Sample.years(2018, 2), survey, untyped).oneYear().p()).isEqualTo(year.p());
  }

  @Test
  void aDeclaredToleranceStandsInForATestAndIsLabelled() {
    SeriesRules rules =
        SeriesRules.of(MeasureKind.MEAN, Polarity.HIGHER).withTolerance(percent("5"));
    YearOutcome edge = judge(Sample.years(2018, 2), Readings.ofValues(20, 21), rules).oneYear();
    assertThat(edge.test()).isEqualTo(YearOutcome.Test.TOLERANCE);
    assertThat(edge.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(edge.reason()).isEqualTo(Reasons.TOLERANCE);
    assertThat(
            judge(Sample.years(2018, 2), Readings.ofValues(20, 21.01), rules).oneYear().direction())
        .isEqualTo(Direction.IMPROVING);
  }

  @Test
  void whatABodyDecidesItselfIsNotTested() {
    SeriesJudgement grants =
        judge(
            Sample.years(2014, 6), Readings.ofValues(1, 2, 3, 4, 5, 6), lower(MeasureKind.OUTPUT));
    assertThat(grants.oneYear().reason()).isEqualTo(Reasons.OWN_WORK);
    assertThat(grants.longTerm().reason()).isEqualTo(Reasons.OWN_WORK);
    SeriesJudgement rank =
        judge(Sample.years(2014, 6), Readings.ofValues(1, 2, 3, 4, 5, 6), lower(MeasureKind.RANK));
    assertThat(rank.oneYear().reason()).isEqualTo(Reasons.RANK_CHANGE);
    assertThat(rank.longTerm().reason()).isEqualTo(Reasons.RANK_LINE);
    SeriesJudgement monotone =
        judge(
            Sample.years(2014, 6),
            Readings.ofValues(1, 2, 3, 4, 5, 6),
            lower(MeasureKind.RANK).withMethod(Judging.Method.MANN_KENDALL));
    assertThat(monotone.longTerm().direction()).isEqualTo(Direction.NOT_IMPROVING);
  }

  @Test
  void overlappingAveragesAreNeverFittedOrTested() {
    List<Period> periods = new ArrayList<>();
    for (int year = 2001; year < 2008; year++) {
      periods.add(
          Periods.of(PeriodKind.AVERAGE, LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 12, 31)));
    }
    SeriesJudgement judgement =
        judge(
            Timeline.of(periods),
            Readings.ofValues(1, 2, 3, 4, 5, 6, 7).withErrors(1, 1, 1, 1, 1, 1, 1),
            lower(MeasureKind.MEAN));
    assertThat(judgement.longTerm().reason()).isEqualTo(Reasons.OVERLAP);
    assertThat(judgement.oneYear().reason()).isEqualTo(Reasons.OVERLAP);
  }

  @Test
  void quartersAreFittedByTheSameQuarterEachYear() {
    List<Period> periods = new ArrayList<>();
    double[] y = new double[24];
    for (int i = 0; i < y.length; i++) {
      periods.add(Sample.quarter(2013 + i / 4, 1 + 3 * (i % 4)));
      y[i] = i % 4 == 3 ? 10 + i / 4 + 0.1 * (i / 4 % 2) : 100 - 20 * i;
    }
    TrendOutcome trend =
        judge(
                Timeline.of(periods),
                Readings.ofValues(y),
                SeriesRules.of(MeasureKind.MEAN, Polarity.HIGHER))
            .longTerm();
    assertThat(trend.n()).isEqualTo(6);
    assertThat(trend.direction()).isEqualTo(Direction.IMPROVING);
  }

  @Test
  void theRecentTrendNeedsFiveYearsRunning() {
    double[] count = {994, 1023, 1199, 1332, 1367};
    double[] of = {40299, 41527, 42811, 44064, 44701};
    Readings readings = Readings.ofValues(2.47, 2.46, 2.8, 3.02, 3.06).withCounts(count, of);
    RecentOutcome recent =
        judge(Sample.years(2011, 5), readings, lower(MeasureKind.PROPORTION)).recent();
    assertThat(recent.chiSquared()).isCloseTo(47.8967, within(5e-5));
    assertThat(recent.direction()).isEqualTo(Direction.NOT_IMPROVING);
    assertThat(
            judge(
                    Sample.yearsAt(2010, 2012, 2013, 2014, 2015),
                    readings,
                    lower(MeasureKind.PROPORTION))
                .recent()
                .reason())
        .isEqualTo(Reasons.GAP);
  }

  @Test
  void processLimitsNeedTwelvePointsAndStartAnewAtABreak() {
    double[] y = new double[30];
    for (int i = 0; i < y.length; i++) {
      y[i] = (i < 15 ? 50 : 20) + (i % 3);
    }
    Readings readings = Readings.ofValues(y);
    SeriesRules rules = lower(MeasureKind.COUNT);
    ProcessOutcome all = judge(Sample.months(30), readings, rules).process();
    assertThat(all.limits().orElseThrow().signals()).isNotEmpty();
    ProcessOutcome anew = judge(Sample.months(30), readings, rules.withBreak(15)).process();
    assertThat(anew.limits().orElseThrow().mean()).isCloseTo(21, within(1e-12));
    assertThat(anew.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(judge(Sample.months(30), readings, rules.withBreak(19)).process().reason())
        .isEqualTo(Reasons.tooFewForLimits(11));
    assertThat(judge(Sample.months(30), readings, rules.withBaseline(11)).process().reason())
        .isEqualTo(Reasons.FEW_BASELINE);
    assertThat(judge(Sample.months(30), readings, rules.withBaseline(12)).process().direction())
        .isEqualTo(Direction.IMPROVING);
  }

  @Test
  void assuranceNeedsATargetAndABetterSide() {
    double[] y = new double[12];
    double[] target = new double[12];
    java.util.Arrays.fill(y, 98);
    java.util.Arrays.fill(target, 98);
    Readings readings = Readings.ofValues(y).withTargets(target);
    assertThat(
            judge(
                    Sample.months(12),
                    readings,
                    SeriesRules.of(MeasureKind.PROPORTION, Polarity.HIGHER))
                .process()
                .assurance())
        .contains(ProcessLimits.Assurance.PASSING);
    assertThat(
            judge(
                    Sample.months(12),
                    readings,
                    SeriesRules.of(MeasureKind.PROPORTION, Polarity.NONE))
                .process()
                .reason())
        .isEqualTo(Reasons.NO_SIDE);
  }

  @Test
  void aComparatorInsideTheIntervalIsSimilar() {
    SeriesRules rules = lower(MeasureKind.PROPORTION);
    Readings readings = Readings.ofValues(2.7).withCounts(new double[] {52}, new double[] {1930});
    Timeline timeline = Sample.years(2019, 1);
    assertThat(judge(timeline, readings.withComparators(3.1), rules).comparison().judgement())
        .contains(ComparisonOutcome.Judgement.SIMILAR);
    assertThat(judge(timeline, readings.withComparators(5), rules).comparison().judgement())
        .contains(ComparisonOutcome.Judgement.BETTER);
    assertThat(judge(timeline, readings.withComparators(1), rules).comparison().judgement())
        .contains(ComparisonOutcome.Judgement.WORSE);
    assertThat(judge(timeline, readings, rules).comparison().reason())
        .isEqualTo(Reasons.NO_COMPARATOR);
  }

  @Test
  void aheadOfEightPointsThereIsAProbability() {
    Readings readings = Readings.ofValues(66, 61, 64, 58, 57, 52, 55, 49);
    SeriesAhead ahead =
        SeriesAhead.of(
            Sample.years(2012, 8), readings, lower(MeasureKind.COUNT), Sample.year(2021), 50);
    assertThat(ahead.projection().orElseThrow().value()).isCloseTo(45.5714285714286, within(1e-12));
    assertThat(ahead.likelihood()).contains(Likelihood.VERY_LIKELY);
    SeriesAhead seven =
        SeriesAhead.of(
            Sample.years(2012, 7),
            Readings.ofValues(66, 61, 64, 58, 57, 52, 55),
            lower(MeasureKind.COUNT),
            Sample.year(2021),
            50);
    assertThat(seven.projection()).isPresent();
    assertThat(seven.probability()).isEmpty();
    assertThat(seven.reason().sentence()).isEqualTo("7 points; 8 are needed");
  }

  @Test
  void onlyWhatIsAskedForIsComputed() {
    SeriesJudgement status =
        SeriesJudge.judge(
            Sample.years(2018, 2),
            Readings.ofValues(3, 4),
            lower(MeasureKind.COUNT),
            java.util.EnumSet.of(Part.STATUS));
    assertThat(status.longTerm().reason()).isEqualTo(Reasons.NOT_ASKED);
    assertThat(status.change()).isNaN();
  }
}
