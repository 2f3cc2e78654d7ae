package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.period;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * Trajectory, average, duration, parts of a year and changes, with figures of the Kent Agreement's
 * report of March 2007 (document 003; the lines are those of its text).
 */
final class RulesTest {

  /** An edition of the twelve months to a day. */
  private static Figured kent(String asAt) {
    return sevenoaks().editions(asAt);
  }

  // trajectory

  /** Outcome 16, indicator 16.11 (line 1489): 45 % in 2004, 64 %, 76 %, target 87 % for 2008. */
  @ParameterizedTest(name = "{0}: {1}, expected {2}: {3}")
  @CsvSource({
    "2004/05 academic year, 64%, 55.5, GREEN",
    "2005/06 academic year, 76%, 66, GREEN",
    "2005/06 academic year, 66%, 66, GREEN",
    "2005/06 academic year, 65%, 66, AMBER",
    "2005/06 academic year, 63%, 66, RED",
    "2005/06 academic year, about 72%, 66, GREEN",
    "2005/06 academic year, under 67%, 66, NOT_TESTABLE"
  })
  void theKentAgreementsLineFrom2004To2008(
      String year, String printed, String expected, Status status) {
    Judgement row =
        kent(year.startsWith("2004") ? "2005-08-31" : "2006-08-31")
            .with(sport(line(Bound.AT_LEAST, points(2))))
            .figure("sport", "2003/04 academic year", ObservationKind.BASELINE, "45%")
            .figure("sport", "2007/08 academic year", ObservationKind.TARGET, "87%")
            .figure("sport", year, ObservationKind.ACTUAL, printed)
            .judgeKent("sport");
    assertThat(row.status().status()).isEqualTo(status);
    assertThat(row.status().sentence())
        .contains(
            "at least "
                + expected
                + " % on the straight line from 45 % in 2003/04 academic year to 87 % in 2007/08"
                + " academic year");
  }

  @Test
  void theLinesSumIsShown() {
    Judgement row =
        kent("2006-08-31")
            .with(sport(line(Bound.AT_LEAST, Optional.empty())))
            .figure("sport", "2003/04 academic year", ObservationKind.BASELINE, "45%")
            .figure("sport", "2007/08 academic year", ObservationKind.TARGET, "87%")
            .figure("sport", "2005/06 academic year", ObservationKind.ACTUAL, "76%")
            .judgeKent("sport");
    assertThat(row.status().steps().toString())
        .contains("the path: 45 + (87 − 45) × 2 ÷ 4 = 66", "figure minus path: +10");
  }

  /** Outcome 10, indicator 10.2 (line 897): 70312 in 2005/06, 69445 in 2006/07, target 67500. */
  @Test
  void estimatedCrimeIsAboveItsLineIn2006To2007() {
    Judgement row =
        kent("2007-03-31")
            .with(
                measure("true-crime")
                    .unit("crimes")
                    .kind(MeasureKind.CLUSTERED)
                    .target(line(Bound.AT_MOST, Optional.empty())))
            .figure("true-crime", "2005/06", ObservationKind.BASELINE, "70312")
            .figure("true-crime", "2006/07", ObservationKind.ACTUAL, "69445")
            .figure("true-crime", "2007/08", ObservationKind.TARGET, "67500")
            .judgeKent("true-crime");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence())
        .isEqualTo(
            "69,445 crimes in 2006/07 against at most 68,906 crimes on the straight line from"
                + " 70,312 crimes in 2005/06 to 67,500 crimes in 2007/08: target not met.");
  }

  /** Outcome 6 (line 618): 7802 in 2004/05 exceeded the milestone target of 7685. */
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "7802, 2004/05, GREEN",
    "7684, 2004/05, RED",
    "7700, 2005/06, GREEN",
    "7700, 2006/07, RED",
    "8600, 2006/07, GREEN"
  })
  void aMilestoneHoldsFromItsPeriodUntilTheNext(String value, String year, Status status) {
    TargetRule rule =
        new TargetRule.Trajectory(
            Bound.AT_LEAST,
            Optional.of(point("2003/04", "7400")),
            Optional.of(point("2006/07", "8500")),
            List.of(point("2004/05", "7685")),
            Optional.empty(),
            "");
    Judgement row =
        kent(year.substring(0, 2) + year.substring(5) + "-03-31")
            .with(measure("level-3").unit("learners").better(Polarity.HIGHER).target(rule))
            .figure("level-3", year, ObservationKind.ACTUAL, value)
            .judgeKent("level-3");
    assertThat(row.status().status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2003/04 academic year | 2004-08-31 | NOT_DUE | the path begins with this period",
        "2002/03 academic year | 2003-08-31 | NOT_DUE | begins in 2003/04 academic year, after",
        "2007/08 academic year | 2008-08-31 | RED | the target at the end of the path",
        "2008/09 academic year | 2009-08-31 | RED | academic year, where the path ended",
        "Autumn term 2005 | 2005-12-31 | NOT_TESTABLE | year), the figure is for a term"
      })
  void whatIsBeforeAndAfterAPathIsNamed(String year, String asAt, Status status, String words) {
    Judgement row =
        kent(asAt)
            .with(sport(line(Bound.AT_LEAST, Optional.empty())).anyPeriod())
            .figure("sport", "2003/04 academic year", ObservationKind.BASELINE, "45%")
            .figure("sport", "2007/08 academic year", ObservationKind.TARGET, "87%")
            .figure("sport", year, ObservationKind.ACTUAL, "76%")
            .judgeKent("sport");
    assertThat(row.status().sentence()).contains(words);
    assertThat(row.status().status()).isEqualTo(status);
  }

  @Test
  void withoutABaselineThereIsNoPath() {
    Judgement row =
        kent("2006-08-31")
            .with(sport(line(Bound.AT_LEAST, Optional.empty())))
            .figure("sport", "2007/08 academic year", ObservationKind.TARGET, "87%")
            .figure("sport", "2005/06 academic year", ObservationKind.ACTUAL, "76%")
            .judgeKent("sport");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("no baseline is in the text");
  }

  private static Figured.Draft sport(TargetRule rule) {
    return measure("sport")
        .unit("%")
        .kind(MeasureKind.PROPORTION)
        .better(Polarity.HIGHER)
        .every(PeriodKind.ACADEMIC_YEAR)
        .target(rule);
  }

  private static TargetRule line(Bound bound, Optional<Amount> amber) {
    return new TargetRule.Trajectory(
        bound, Optional.empty(), Optional.empty(), List.of(), amber, "");
  }

  private static TargetRule.Trajectory.Point point(String year, String value) {
    return new TargetRule.Trajectory.Point(period(year), Figures.parse(value));
  }

  private static Optional<Amount> points(int size) {
    return Optional.of(new Amount(BigDecimal.valueOf(size), Amount.Scale.POINTS));
  }

  // average

  /**
   * Outcome 3, indicators 3.1 to 3.4 (lines 305 to 308): targets 38, 31, 42 and 65 % over 2006 to
   * 2008. "Reward will be reduced if final year (2008) figures are below 42%, 33%, 45% and 70%
   * respectively." (line 310). Only 2006 was in; 2007 and 2008 are made up here.
   */
  @ParameterizedTest(name = "{0}: {1}, {2}, {3} of {4} with floor {5}: {6}")
  @CsvSource({
    "3.1, 23%, 46%, 45%, 38%, 42%, GREEN",
    "3.1, 23%, 52%, 41%, 38%, 42%, RED",
    "3.1, 23%, 52%, 42%, 38%, 42%, GREEN",
    "3.1, 23%, 40%, 45%, 38%, 42%, RED",
    "3.2, 30%, 30%, 33%, 31%, 33%, GREEN",
    "3.2, 30%, 31%, 32.9%, 31%, 33%, RED",
    "3.3, 48%, 40%, 45%, 42%, 45%, GREEN",
    "3.4, 59%, 66%, 70%, 65%, 70%, GREEN",
    "3.4, 59%, 66%, over 70%, 65%, 70%, GREEN",
    "3.4, 59%, 66%, over 60%, 65%, 70%, NOT_TESTABLE"
  })
  void aThreeYearAverageWithAFloorForTheFinalYear(
      String indicator,
      String first,
      String second,
      String third,
      String target,
      String floor,
      Status status) {
    Judgement row =
        kent("2009-03-31")
            .with(looked(average(target, floor)))
            .figure("looked-after", "2006", ObservationKind.ACTUAL, first)
            .figure("looked-after", "2007", ObservationKind.ACTUAL, second)
            .figure("looked-after", "2008", ObservationKind.ACTUAL, third)
            .judgeKent("looked-after");
    assertThat(row.status().status()).as(indicator).isEqualTo(status);
  }

  @Test
  void aReachedMeanWithALastYearBelowItsFloorSaysBoth() {
    Judgement row =
        kent("2009-03-31")
            .with(looked(average("38%", "42%")))
            .figure("looked-after", "2006", ObservationKind.ACTUAL, "23%")
            .figure("looked-after", "2007", ObservationKind.ACTUAL, "52%")
            .figure("looked-after", "2008", ObservationKind.ACTUAL, "41%")
            .judgeKent("looked-after");
    assertThat(row.status().sentence())
        .isEqualTo(
            "38.7 % on average over 2006, 2007 and 2008 against a target of at least 38 %: the mean"
                + " is reached, but 41 % in 2008 is not at least 42 %, the floor of the last period:"
                + " target not met.");
    assertThat(row.status().steps().toString()).contains("mean: (23 + 52 + 41) ÷ 3 = 38.7");
  }

  /** "performance in 2007 and 2008 needs to be correspondingly above target levels" (line 320). */
  @Test
  void beforeEveryYearIsInAnAverageIsNotDueAndWhatTheRestNeedsIsSaid() {
    Judgement row =
        kent("2007-03-31")
            .with(looked(average("38%", "42%")))
            .figure("looked-after", "2006", ObservationKind.ACTUAL, "23%")
            .judgeKent("looked-after");
    assertThat(row.status().status()).isEqualTo(Status.NOT_DUE);
    assertThat(row.status().sentence())
        .isEqualTo(
            "Not due before the end of 2008: at least 38 % on average over 2006, 2007 and 2008, and"
                + " at least 42 % in the last of them. So far: 23 % in 2006. 2007 and 2008 need at"
                + " least 45.5 % on average.");
  }

  @Test
  void aYearThatIsPastAndNotInTheTextIsMissing() {
    Judgement row =
        kent("2009-03-31")
            .with(looked(average("38%", "42%")))
            .figure("looked-after", "2006", ObservationKind.ACTUAL, "23%")
            .figure("looked-after", "2007", ObservationKind.ACTUAL, "tbc")
            .figure("looked-after", "2008", ObservationKind.ACTUAL, "45%")
            .judgeKent("looked-after");
    assertThat(row.status().status()).isEqualTo(Status.MISSING);
    assertThat(row.status().sentence()).startsWith("No figure for 2007 is in the text");
  }

  @Test
  void aPartYearIsNoYearOfAnAverage() {
    Judgement row =
        kent("2009-03-31")
            .with(looked(average("38%", "42%")))
            .figure("looked-after", "2006", ObservationKind.ACTUAL, "23%")
            .figure("looked-after", "2007", ObservationKind.ACTUAL, "52% (Apr-Dec 07)")
            .figure("looked-after", "2008", ObservationKind.ACTUAL, "45%")
            .judgeKent("looked-after");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("a figure for a part of the period");
  }

  private static Figured.Draft looked(TargetRule rule) {
    return measure("looked-after")
        .unit("%")
        .kind(MeasureKind.PROPORTION)
        .better(Polarity.HIGHER)
        .every(PeriodKind.CALENDAR_YEAR)
        .target(rule);
  }

  private static TargetRule average(String target, String floor) {
    return new TargetRule.Average(
        Bound.AT_LEAST,
        Figures.parse(target),
        List.of(period("2006"), period("2007"), period("2008")),
        Optional.of(Figures.parse(floor)),
        Optional.empty(),
        "");
  }

  // duration

  /** Outcome 8 (line 1715): 4.7 %, 6.0 %, 4.8 % below; "Less than 5% for one year". */
  @ParameterizedTest(name = "{0} in 2006 for {1} years: {2}")
  @CsvSource({
    "4.8% below, 1, GREEN",
    "5.0% below, 1, RED",
    "6.0% below, 1, RED",
    "4.8% below, 2, RED",
    "4.8%, 1, NOT_TESTABLE"
  })
  void lessThanFivePerCentBelowForOneYear(String printed, int years, Status status) {
    TargetRule rule = new TargetRule.Duration(Bound.ABOVE, Figures.parse("5% below"), years, "");
    Judgement row =
        kent("2007-03-31")
            .with(
                measure("earnings")
                    .unit("% below national average")
                    .kind(MeasureKind.MEAN)
                    .every(PeriodKind.CALENDAR_YEAR)
                    .target(rule))
            .figure("earnings", "2005", ObservationKind.ACTUAL, "6.0% below")
            .figure("earnings", "2006", ObservationKind.ACTUAL, printed)
            .judgeKent("earnings");
    assertThat(row.status().status()).isEqualTo(status);
    assertThat(row.status().target()).startsWith("less than 5% below for ");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4 4 4 4 | GREEN | on target",
        "4 4 6 4 | RED | not so with 6 % in 2006-07 Q3",
        "- 4 6 4 | RED | not so with 6 %",
        "- 4 4 4 | NOT_TESTABLE | only 3 periods of the 4 needed",
        "4 - 4 4 | NOT_TESTABLE | only 2 periods of the 4 needed",
        "- - - 4 | NOT_TESTABLE | only 1 period of the 4 needed is in the text"
      })
  void fourQuartersRunning(String values, Status status, String words) {
    Figured figures =
        kent("2007-03-31")
            .with(
                measure("unknown")
                    .unit("%")
                    .kind(MeasureKind.PROPORTION)
                    .every(PeriodKind.QUARTER)
                    .target(new TargetRule.Duration(Bound.BELOW, Figures.parse("5%"), 4, "")));
    String[] each = values.split(" ");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        figures.figure("unknown", "2006-07 Q" + (i + 1), ObservationKind.ACTUAL, each[i] + "%");
      }
    }
    Judgement row = figures.judgeKent("unknown");
    assertThat(row.status().sentence()).contains(words);
    assertThat(row.status().status()).isEqualTo(status);
  }

  // part of a year

  /** Outcome 10 (line 901): 517 from April to February beside a full-year target of 302. */
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "517 (Apr-Feb 2006/07) | PRO_RATA | GREEN",
        "276 (Apr-Feb 2006/07) | PRO_RATA | RED",
        "277 (Apr-Feb 2006/07) | PRO_RATA | GREEN",
        "276 (Apr-Feb 2006/07) | FULL_YEAR_EQUIVALENT | RED",
        "277 (Apr-Feb 2006/07) | FULL_YEAR_EQUIVALENT | GREEN",
        "517 (Apr-Feb 2006/07) | NOT_TESTED | NOT_TESTABLE",
        "517 (forecast) | PRO_RATA | NOT_TESTABLE",
        "517 (cumulative) | PRO_RATA | NOT_TESTABLE"
      })
  void aPartOfTheYearIsTestedOnlyInTheWayTheRuleSays(
      String printed, TargetRule.PartYear way, Status status) {
    Judgement row =
        kent("2007-03-31")
            .with(offenders(way, MeasureKind.COUNT, "people"))
            .figure("offenders", "2006/07", ObservationKind.ACTUAL, printed)
            .judgeKent("offenders");
    assertThat(row.status().status()).isEqualTo(status);
  }

  @Test
  void theSumOfAPartYearIsShown() {
    Judgement row =
        kent("2007-03-31")
            .with(offenders(TargetRule.PartYear.PRO_RATA, MeasureKind.COUNT, "people"))
            .figure("offenders", "2006-07 H1", ObservationKind.ACTUAL, "140")
            .judgeKent("offenders");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence())
        .isEqualTo(
            "140 people in 2006-07 H1 against at least 151.4 people, pro rata (183 of 365 days) of a"
                + " target of at least 302 people: target not met.");
    assertThat(row.status().steps().toString()).contains("302 × 183 ÷ 365 = 151.4");
    Judgement full =
        kent("2007-03-31")
            .with(offenders(TargetRule.PartYear.FULL_YEAR_EQUIVALENT, MeasureKind.COUNT, "people"))
            .figure("offenders", "2006-07 H1", ObservationKind.ACTUAL, "160")
            .judgeKent("offenders");
    assertThat(full.status().status()).isEqualTo(Status.GREEN);
    assertThat(full.status().steps().toString()).contains("160 × 365 ÷ 183 = 319.1");
  }

  @Test
  void aPercentageOfAPartOfTheYearIsNotScaled() {
    Judgement row =
        kent("2007-03-31")
            .with(offenders(TargetRule.PartYear.PRO_RATA, MeasureKind.PROPORTION, "people"))
            .figure("offenders", "2006-07 H1", ObservationKind.ACTUAL, "40")
            .judgeKent("offenders");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("does not add up over the year");
  }

  private static Figured.Draft offenders(TargetRule.PartYear way, MeasureKind kind, String unit) {
    return measure("offenders")
        .unit(unit)
        .kind(kind)
        .better(Polarity.HIGHER)
        .target(
            new TargetRule.Threshold(
                Bound.AT_LEAST, Optional.of(Figures.parse("302")), Optional.empty(), way, ""));
  }

  // what is not due

  @ParameterizedTest(name = "at {0}, every {1}: {2}")
  @CsvSource({
    "2019-09-30, FINANCIAL_YEAR, NOT_DUE",
    "2020-03-31, FINANCIAL_YEAR, MISSING",
    "2019-09-30, QUARTER, MISSING",
    "2020-02-01, CALENDAR_YEAR, MISSING"
  })
  void aYearThatHasNotEndedIsNotMissing(String day, PeriodKind every, Status status) {
    Judgement row =
        sevenoaks()
            .editions("2020-03-31", day)
            .with(measure("any").every(every).target(Figured.threshold(Bound.AT_MOST, "10")))
            .judgeKent("any");
    assertThat(row.status().status()).isEqualTo(status);
  }

  // change

  @ParameterizedTest(name = "{0} after {1}, {2}: {3}")
  @CsvSource({
    "40, 41, REDUCE, GREEN",
    "41, 41, REDUCE, RED",
    "42, 41, INCREASE, GREEN",
    "41, 41, MAINTAIN, GREEN",
    "42, 41, MAINTAIN, RED",
    "42, none, REDUCE, NOT_TESTABLE"
  })
  void aQuarterIsHeldAgainstTheQuarterBefore(
      String now, String before, TargetRule.Change.Way way, Status status) {
    Figured figures =
        kent("2007-03-31")
            .with(
                measure("burglary")
                    .unit("crimes")
                    .every(PeriodKind.QUARTER)
                    .target(
                        new TargetRule.Change(
                            TargetRule.Change.From.PREVIOUS_PERIOD, way, Optional.empty(), "")))
            .figure("burglary", "2005-06 Q4", ObservationKind.ACTUAL, "70")
            .figure("burglary", "2006-07 Q4", ObservationKind.ACTUAL, now);
    if (!before.equals("none")) {
      figures.figure("burglary", "2006-07 Q3", ObservationKind.ACTUAL, before);
    }
    Judgement row = figures.judgeKent("burglary");
    assertThat(row.status().status()).isEqualTo(status);
    assertThat(row.status().sentence()).contains("2006-07 Q3");
  }

  /** Outcome 18, indicator 18.4 (line 1624): 1920 in January 2005, 1891 in 2005/06. */
  @Test
  void aYearIsNotHeldAgainstABaselineOfAMonth() {
    Judgement row =
        kent("2006-03-31")
            .with(
                measure("placements").unit("people").target(fewer(TargetRule.Change.From.BASELINE)))
            .figure("placements", "January 2005", ObservationKind.BASELINE, "1920")
            .figure("placements", "2005/06", ObservationKind.ACTUAL, "1891")
            .judgeKent("placements");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence())
        .contains("1,920 people, is for a month (January 2005), not for a financial year");
  }

  private static TargetRule fewer(TargetRule.Change.From from) {
    return new TargetRule.Change(from, TargetRule.Change.Way.REDUCE, Optional.empty(), "");
  }

  @Test
  void aPercentageOfNothingSaysNothing() {
    Judgement row =
        kent("2006-03-31")
            .with(
                measure("new")
                    .unit("people")
                    .target(
                        new TargetRule.Change(
                            TargetRule.Change.From.PREVIOUS_YEAR,
                            TargetRule.Change.Way.INCREASE,
                            Optional.of(new Amount(BigDecimal.TEN, Amount.Scale.PERCENT)),
                            "")))
            .figure("new", "2004/05", ObservationKind.ACTUAL, "0")
            .figure("new", "2005/06", ObservationKind.ACTUAL, "4")
            .judgeKent("new");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("a percentage of 0 says nothing");
  }
}
