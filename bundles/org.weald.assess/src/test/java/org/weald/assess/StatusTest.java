package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Action;
import org.weald.model.Amount;
import org.weald.model.Basis;
import org.weald.model.Bound;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** Status rules with the figures of the reports. */
final class StatusTest {

  @Test
  void homelessnessOf138AgainstThePrintedTargetOf120IsOnTarget() {
    Judgement row =
        sevenoaks()
            .with(
                measure("homelessness")
                    .unit("cases")
                    .better(Polarity.HIGHER)
                    .target(Figured.printedTarget(Bound.AT_LEAST)))
            .actual("homelessness", "2019/20", "138", "2019/20")
            .figure(
                "homelessness", "sevenoaks", "2019/20", ObservationKind.TARGET, "120", "2019/20")
            .judge("2019/20", "homelessness");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().basis()).isEqualTo(Basis.COMPUTED);
    assertThat(row.status().target()).isEqualTo("at least 120 cases");
    assertThat(row.status().sentence())
        .isEqualTo("138 cases in 2019/20 against a target of at least 120 cases: on target.");
  }

  @Test
  void missedCollectionsOfTwoUnitsAreEachJudgedButNotCompared() {
    Figured figures =
        sevenoaks()
            .with(
                measure("missed-collections")
                    .unit("per 100,000 collections")
                    .kind(MeasureKind.RATE)
                    .target(Figured.printedTarget(Bound.AT_MOST)))
            .actual("missed-collections", "2019/20", "5.7", "2019/20")
            .figure(
                "missed-collections",
                "sevenoaks",
                "2019/20",
                ObservationKind.TARGET,
                "10",
                "2019/20")
            .figure(
                "missed-collections",
                "2020/21",
                ObservationKind.ACTUAL,
                "6.0",
                "per 100,000 collections",
                "2021/22")
            .figure(
                "missed-collections",
                "2021/22",
                ObservationKind.ACTUAL,
                "6.8",
                "per 100,000 populations",
                "2021/22")
            .figure(
                "missed-collections",
                "2021/22",
                ObservationKind.TARGET,
                "10.0",
                "per 100,000 populations",
                "2021/22");
    assertThat(figures.judge("2019/20", "missed-collections").status().status())
        .isEqualTo(Status.GREEN);
    Judgement later = figures.judge("2021/22", "missed-collections");
    assertThat(later.status().status()).isEqualTo(Status.GREEN);
    assertThat(later.oneYear().change()).isEmpty();
    assertThat(later.oneYear().sentence()).contains("another unit");
  }

  @Test
  void aTargetInAnotherUnitDecidesNothing() {
    Judgement row =
        sevenoaks()
            .with(
                measure("homelessness").unit("cases").target(Figured.printedTarget(Bound.AT_LEAST)))
            .figure("homelessness", "2021/22", ObservationKind.ACTUAL, "245", "people", "2021/22")
            .figure("homelessness", "2021/22", ObservationKind.TARGET, "120", "cases", "2021/22")
            .judge("2021/22", "homelessness");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("different units are never compared");
  }

  @ParameterizedTest(name = "{0} against at least 85 % within {1} {2}: {3}")
  @CsvSource({
    "98%, 2, POINTS, GREEN",
    "85%, 2, POINTS, GREEN",
    "83%, 2, POINTS, AMBER",
    "82.9%, 2, POINTS, RED",
    "81%, 5, PERCENT, AMBER",
    "80.7%, 5, PERCENT, RED",
    "80.75%, 5, PERCENT, AMBER",
    "over 85%, 2, POINTS, GREEN",
    "over 83%, 2, POINTS, NOT_TESTABLE",
    "under 83%, 2, POINTS, RED",
    "tbc, 2, POINTS, MISSING",
    "N/A, 2, POINTS, CONTEXT",
    "Not due until June, 2, POINTS, NOT_DUE"
  })
  void amberIsWithinADeclaredTolerance(
      String printed, BigDecimal size, Amount.Scale scale, Status status) {
    TargetRule rule =
        new TargetRule.Threshold(
            Bound.AT_LEAST,
            Optional.of(Figures.parse("85%")),
            Optional.of(new Amount(size, scale)),
            "");
    Judgement row =
        sevenoaks()
            .with(
                measure("plan")
                    .unit("%")
                    .kind(MeasureKind.PROPORTION)
                    .better(Polarity.HIGHER)
                    .target(rule))
            .actual("plan", "2019/20", printed, "2019/20")
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(status);
  }

  @Test
  void withoutAToleranceThereIsNoAmber() {
    Judgement row =
        sevenoaks()
            .with(measure("plan").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("plan", "2019/20", "84.9%", "2019/20")
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.summary()).contains("84.9 % in 2019/20 against a target of at least 85 %");
  }

  @Test
  void overFiveThousandAgainstSixThousandIsNotTestable() {
    Judgement row =
        sevenoaks()
            .with(
                measure("parking")
                    .unit("actions")
                    .target(Figured.threshold(Bound.AT_LEAST, "6000")))
            .actual("parking", "2021/22", "over 5000", "2021/22")
            .judge("2021/22", "parking");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("“over 5000” does not say on which side");
  }

  @Test
  void aFigureRelativeToAnotherIsNotTestedAgainstAPlainTarget() {
    Judgement row =
        sevenoaks()
            .with(measure("ks2").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("ks2", "2019/20", "4.7% below", "2019/20")
            .judge("2019/20", "ks2");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
  }

  @Test
  void lastYearsFigureIsNotThisYears() {
    Judgement row =
        sevenoaks()
            .with(measure("plan").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("plan", "2020/21", "97%", "2021/22")
            .judge("2021/22", "plan");
    assertThat(row.status().status()).isEqualTo(Status.MISSING);
    assertThat(row.status().sentence())
        .isEqualTo("No figure for 2021/22 is in the text; the latest held is 97 % for 2020/21.");
    assertThat(row.latest().orElseThrow().period().label()).isEqualTo("2020/21");
  }

  @Test
  void aPartYearIsNeverTestedAgainstAFullYearsTarget() {
    Figured figures =
        sevenoaks()
            .with(measure("deal").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("deal", "2019-20 Q3", "95%", "2019/20");
    Judgement quarter = figures.judge("2019/20", "deal");
    assertThat(quarter.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(quarter.status().sentence())
        .isEqualTo(
            "Not testable: 95 % is for a quarter (2019-20 Q3), the target for a financial year.");
    Judgement part =
        sevenoaks()
            .with(
                measure("offenders")
                    .unit("people")
                    .target(Figured.threshold(Bound.AT_LEAST, "302")))
            .actual("offenders", "2019/20", "517 (Apr-Dec 19)", "2019/20")
            .judge("2019/20", "offenders");
    assertThat(part.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(part.status().sentence()).contains("a figure for a part of the period");
  }

  @Test
  void calendar2019BelongsToTheEditionOf2019To2020AndFewerThanLastYearIsNotMet() {
    Judgement row =
        sevenoaks()
            .with(
                measure("ksi")
                    .unit("people")
                    .every(PeriodKind.CALENDAR_YEAR)
                    .target(Figured.fewerThanLastYear()))
            .actual("ksi", "2017", "49", "2019/20")
            .actual("ksi", "2018", "47", "2019/20")
            .actual("ksi", "2019", "59", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence())
        .isEqualTo(
            "59 people in 2019 after 47 people in 2018; the target is fewer than the previous"
                + " year: target not met.");
  }

  @Test
  void aPrintedChangeGivesTheYearBefore() {
    Judgement row =
        sevenoaks()
            .with(
                measure("crime")
                    .unit("crimes")
                    .kind(MeasureKind.CLUSTERED)
                    .target(Figured.fewerThanLastYear()))
            .actual("crime", "2019/20", "7769", "2019/20")
            .figure("crime", "sevenoaks", "2019/20", ObservationKind.CHANGE, "+24", "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence())
        .contains("7,745 crimes in 2018/19 (from the printed change)");
    assertThat(row.status().steps().toString()).contains("7,769 − 24 = 7,745");
  }

  @Test
  void withoutAnEarlierFigureAChangeIsNotTestable() {
    Judgement row =
        sevenoaks()
            .with(measure("crime").unit("crimes").target(Figured.fewerThanLastYear()))
            .actual("crime", "2019/20", "7769", "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).contains("no comparable figure for 2018/19");
  }

  @ParameterizedTest(name = "{0} from a baseline of 67,500 by {1} {2} %: {3}")
  @CsvSource({
    "64800, REDUCE, 4, GREEN",
    "64801, REDUCE, 4, RED",
    "70200, INCREASE, 4, GREEN",
    "70199, INCREASE, 4, RED",
    "66200, MAINTAIN, 2, GREEN",
    "66100, MAINTAIN, 2, RED",
    "68900, MAINTAIN, 2, RED"
  })
  void changesByAPercentage(
      String now, TargetRule.Change.Way way, BigDecimal percent, Status status) {
    TargetRule rule =
        new TargetRule.Change(
            TargetRule.Change.From.BASELINE,
            way,
            Optional.of(new Amount(percent, Amount.Scale.PERCENT)),
            "");
    Judgement row =
        sevenoaks()
            .with(measure("crime").unit("crimes").target(rule))
            .figure("crime", "sevenoaks", "2015/16", ObservationKind.BASELINE, "67500", "2019/20")
            .actual("crime", "2019/20", now, "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.status().status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "printed rank {0}: {1}")
  @CsvSource({
    "2, GREEN",
    "3, GREEN",
    "4, RED",
    "no higher than 2, GREEN",
    "no higher than 5, NOT_TESTABLE"
  })
  void thePrintedRankIsUsedWhereTheOtherDistrictsAreNotInTheText(String printed, Status status) {
    Judgement row =
        sevenoaks()
            .districts("Dover", "Swale")
            .with(
                measure("asb")
                    .unit("incidents")
                    .kind(MeasureKind.CLUSTERED)
                    .target(noHigherThan(2 + 1)))
            .with(measure("asb-rank").partOf("asb").unit("rank").kind(MeasureKind.RANK))
            .actual("asb", "2019/20", "1602", "2019/20")
            .actual("asb-rank", "2019/20", printed, "2019/20")
            .judge("2019/20", "asb");
    assertThat(row.status().status()).isEqualTo(status);
    assertThat(row.status().sentence()).contains("Printed as ", "by number in 2019/20");
    assertThat(row.latest().orElseThrow().figure().raw()).isEqualTo("1602");
  }

  @Test
  void whereAllDistrictsAreThereTheyAreRankedAndTiesShareAPlace() {
    Judgement row =
        sevenoaks()
            .districts("Dover", "Swale", "Ashford")
            .with(measure("asb").unit("incidents").target(noHigherThan(3)))
            .actual("asb", "2019/20", "1602", "2019/20")
            .figure("asb", "dover", "2019/20", ObservationKind.ACTUAL, "1500", "2019/20")
            .figure("asb", "swale", "2019/20", ObservationKind.ACTUAL, "1602", "2019/20")
            .figure("asb", "ashford", "2019/20", ObservationKind.ACTUAL, "1700", "2019/20")
            .judge("2019/20", "asb");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().sentence())
        .isEqualTo(
            "2nd lowest of 4 districts by number, tied in 2019/20 (1,602 incidents); the target is"
                + " 3rd lowest or better: on target.");
  }

  @ParameterizedTest(name = "Dover {0}, Swale not in the text, no higher than {1}: {2}")
  @CsvSource({
    "1700, 2, GREEN, 2nd lowest or better of 3 districts",
    "1500, 1, RED, 2nd lowest or worse of 3 districts",
    "1700, 1, NOT_TESTABLE, are not in the text",
    "1500, 3, GREEN, 3rd lowest or better"
  })
  void areasThatAreNotInTheTextDecideOnlyWhereTheyCould(
      String dover, int last, Status status, String words) {
    TargetRule rule =
        new TargetRule.Rank("kent-districts", TargetRule.Rank.By.COUNT, true, last, "", "");
    Judgement row =
        sevenoaks()
            .districts("Dover", "Swale")
            .with(measure("asb").unit("incidents").target(rule))
            .actual("asb", "2019/20", "1602", "2019/20")
            .figure("asb", "dover", "2019/20", ObservationKind.ACTUAL, dover, "2019/20")
            .judge("2019/20", "asb");
    assertThat(row.status().sentence()).contains(words);
    assertThat(row.status().status()).isEqualTo(status);
  }

  private static TargetRule noHigherThan(int rank) {
    return new TargetRule.Rank(
        "kent-districts", TargetRule.Rank.By.COUNT, true, rank, "safe/asb-rank", "");
  }

  @Test
  void aPrintedShareCountsBeforeTheActionsBehindIt() {
    Judgement row =
        sevenoaks()
            .with(measure("plan").unit("%").better(Polarity.HIGHER).target(Figured.share("csap")))
            .actual("plan", "2019/20", "98%", "2019/20")
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().steps().toString()).contains("taken as printed");
  }

  @Test
  void withoutAPrintedShareTheOtherPlansActionsAreCounted() {
    Action[] actions = new Action[48];
    for (int i = 0; i < actions.length; i++) {
      Status status = i < 43 ? Status.GREEN : i < 47 ? Status.AMBER : Status.RED;
      actions[i] = Figured.action("csap", "a" + i, status, "2019-20 Q4");
    }
    Judgement row =
        sevenoaks()
            .otherPlan("csap", actions)
            .with(measure("plan").unit("%").target(Figured.share("csap")))
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().sentence())
        .isEqualTo(
            "43 of 48 actions of “Community Plan” (89.6 %) against a target of at least 85 %: on"
                + " target.");
  }

  @Test
  void aYearIsNotCountedFromItsSecondQuarter() {
    Action[] actions = new Action[48];
    for (int i = 0; i < actions.length; i++) {
      Status status = i < 43 ? Status.GREEN : i < 47 ? Status.AMBER : Status.RED;
      actions[i] = Figured.action("csap", "a" + i, status, "2019-20 Q2");
    }
    Judgement row =
        sevenoaks()
            .otherPlan("csap", actions)
            .with(measure("plan").unit("%").target(Figured.share("csap")))
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence())
        .isEqualTo(
            "Not testable: 43 of 48 actions (89.6 %) at 2019-20 Q2; a quarter is not the whole of"
                + " 2019/20.");
  }

  /**
   * Document 002, with quarter 2 of 2019/20 as if it were the year's end: 43 Green, 4 Amber and 1
   * Red of 48 actions.
   */
  @ParameterizedTest(name = "{0} of 48 green, amber {1}, missing {2}, of {3} %: {4}")
  @CsvSource({
    "43, false, 0, 85, GREEN, 89.6 %",
    "43, true, 0, 85, GREEN, 97.9 %",
    "43, false, 0, 90, RED, 89.6 %",
    "43, true, 0, 98, RED, 97.9 %",
    "40, false, 3, 85, MISSING, could still make it 89.6 %",
    "43, false, 3, 85, GREEN, 89.6 %",
    "30, false, 3, 85, RED, 62.5 %"
  })
  void howAmberCountsIsDeclaredAndWhatIsMissingDecidesOnlyWhereItMust(
      int green, boolean amber, int missing, String atLeast, Status expected, String words) {
    Action[] actions = new Action[48];
    for (int i = 0; i < actions.length; i++) {
      Status status =
          i < green
              ? Status.GREEN
              : i < green + missing ? Status.MISSING : i < 47 ? Status.AMBER : Status.RED;
      actions[i] = Figured.action("csap", "a" + i, status, "2019-20 Q4");
    }
    TargetRule rule =
        amber
            ? Figured.share("csap", atLeast, Status.GREEN, Status.AMBER)
            : Figured.share("csap", atLeast, Status.GREEN);
    Judgement row =
        sevenoaks()
            .otherPlan("csap", actions)
            .with(measure("plan").unit("%").target(rule))
            .judge("2019/20", "plan");
    assertThat(row.status().status()).isEqualTo(expected);
    assertThat(row.status().sentence()).contains(words);
  }

  @Test
  void anAbsentPlanIsMissingInformationNotAnError() {
    Judgement row =
        sevenoaks()
            .with(measure("plan").unit("%").target(Figured.share("csap")))
            .judge("2021/22", "plan");
    assertThat(row.status().status()).isEqualTo(Status.MISSING);
    assertThat(row.status().sentence())
        .isEqualTo(
            "No figure for 2021/22 is in the text. The other plan whose actions would be counted is"
                + " not in this Weald.");
  }

  @ParameterizedTest(name = "{0} by {1} in 2019/20: {2}")
  @CsvSource({
    "done, 2020-03-31, GREEN",
    "not done, 2020-03-30, RED",
    "not done, 2020-03-31, NOT_DUE",
    "not done, 2022-03-31, NOT_DUE",
    "nothing, 2020-01-31, MISSING",
    "nothing, 2022-03-31, NOT_DUE"
  })
  void milestones(String said, LocalDate by, Status status) {
    Figured figures =
        sevenoaks()
            .with(
                measure("strategy")
                    .kind(MeasureKind.NONE)
                    .target(
                        new TargetRule.Milestone(
                            "Digital inclusion strategy developed", Optional.of(by), "")));
    if (!said.equals("nothing")) {
      figures.figure(
          "strategy", "sevenoaks", "2020-03-31", ObservationKind.MILESTONE, said, "2019/20");
    }
    assertThat(figures.judge("2019/20", "strategy").status().status()).isEqualTo(status);
  }

  @Test
  void aDateThatIsWealdsReadingIsNotToldAsPrinted() {
    TargetRule rule =
        new TargetRule.Milestone(
            "New Health Inequalities Action Plan produced",
            Optional.of(LocalDate.of(2022, 3, 31)),
            "The text sets no date; Weald takes the end of the plan.");
    Figured figures = sevenoaks().with(measure("plan").kind(MeasureKind.NONE).target(rule));
    Judgement open = figures.judge("2019/20", "plan");
    assertThat(open.status().sentence()).contains("by 31 March 2022 (Weald's reading): not due");
    figures.figure("plan", "sevenoaks", "2020-03-31", ObservationKind.MILESTONE, "done", "2019/20");
    assertThat(figures.judge("2019/20", "plan").status().sentence())
        .isEqualTo(
            "New Health Inequalities Action Plan produced: done, on target (as the 2019/20 edition"
                + " says).");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "-5, COUNT",
    "41.5, COUNT",
    "-5, CLUSTERED",
    "41.5, OUTPUT",
    "-5, OUTPUT",
    "0, RANK",
    "2.5, RANK"
  })
  void whatIsNoCountIsNotTestable(String printed, MeasureKind kind) {
    Judgement row =
        sevenoaks()
            .with(
                measure("ksi")
                    .unit("people")
                    .kind(kind)
                    .target(Figured.threshold(Bound.AT_MOST, "30")))
            .actual("ksi", "2018/19", "47", "2019/20")
            .actual("ksi", "2019/20", printed, "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence()).containsPattern("a (count|rank) is a whole number from");
    assertThat(row.oneYear().change()).isEmpty();
  }

  @Test
  void whatIsNoCountIsNotTestableWithoutATargetEither() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people"))
            .actual("ksi", "2019/20", "-5", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence())
        .isEqualTo("Not testable: −5 people in 2019/20; a count is a whole number from 0.");
  }

  @Test
  void kilometresMayBeHalves() {
    Judgement row =
        sevenoaks()
            .with(measure("paths").unit("km").target(Figured.threshold(Bound.AT_LEAST, "2")))
            .actual("paths", "2019/20", "2.5", "2019/20")
            .judge("2019/20", "paths");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
  }

  @ParameterizedTest(name = "{0} against 10 per 100,000")
  @CsvSource({"£6.10", "6.1%"})
  void aRateInPoundsOrPerCentIsNotTestedAgainstOnePerHundredThousand(String printed) {
    Figured figures =
        sevenoaks()
            .with(
                measure("missed")
                    .unit("per 100,000 collections")
                    .kind(MeasureKind.RATE)
                    .target(Figured.printedTarget(Bound.AT_MOST)))
            .with(
                measure("fixed")
                    .unit("per 100,000 collections")
                    .kind(MeasureKind.RATE)
                    .target(Figured.threshold(Bound.AT_MOST, "10")))
            .with(
                measure("fewer")
                    .unit("per 100,000 collections")
                    .kind(MeasureKind.RATE)
                    .target(Figured.fewerThanLastYear()));
    for (String id : java.util.List.of("missed", "fixed", "fewer")) {
      figures.figure(id, "sevenoaks", "2019/20", ObservationKind.TARGET, "10", "2019/20");
      figures.actual(id, "2018/19", "7.0", "2019/20").actual(id, "2019/20", printed, "2019/20");
      Judgement row = figures.judge("2019/20", id);
      assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
      assertThat(row.status().sentence()).contains("unit");
      assertThat(row.status().steps().toString())
          .contains("the measure is in “per 100,000 collections”");
      assertThat(row.oneYear().change()).isEmpty();
    }
  }

  @Test
  void aWorkspacesFigureSaysWhereItComesFrom() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people").target(Figured.threshold(Bound.AT_MOST, "59")))
            .taken("ksi", "2019/20", "44", "Kent County Council", "Provisional.")
            .judge("2019/20", "ksi");
    assertThat(row.status().steps().toString())
        .contains(
            "44 people in 2019/20, Sevenoaks; taken into this workspace as revision 1, source Kent"
                + " County Council",
            "Provisional.");
  }

  @Test
  void aFigureTakenInAnotherUnitDoesNotReplaceThePrintedOneAndIsNamed() {
    Judgement row =
        sevenoaks()
            .with(
                measure("missed")
                    .unit("per 100,000 collections")
                    .kind(MeasureKind.RATE)
                    .target(Figured.threshold(Bound.AT_MOST, "10")))
            .actual("missed", "2019/20", "5.7", "2019/20")
            .taken("missed", "2019/20", "£6.10", "Contractor", "")
            .judge("2019/20", "missed");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().sentence()).endsWith(" £6.10 in the workspace is in another unit.");
    assertThat(row.longTerm().sentence())
        .isEqualTo(
            "Not assessed: too few points (1, and 4 are needed); £6.10 in 2019/20 is in another"
                + " unit and left out.");
  }

  @Test
  void aThemeHasNoSingleStatus() {
    Scorecard card = sevenoaks().with(measure("ksi")).judge("2019/20");
    assertThat(card.summary().status().word()).isEqualTo("no single status");
    assertThat(card.themes().get(0).summary().status().word()).isEqualTo("no single status");
  }

  @Test
  void anOfficersAssessmentThatIsNotInTheTextPointsToThePrioritysPrintedWord() {
    Judgement row =
        sevenoaks()
            .with(
                measure("crime")
                    .target(new TargetRule.OfficerAssessment("Is crime among the lowest?", "")))
            .priority("low-crime", "Priority 2", "crime")
            .supplied("low-crime", "2021/22", "Achieved", "")
            .judge("2021/22", "crime");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence())
        .isEqualTo("Officer assessment: not in the text. Priority 2 is printed as “Achieved”.");
  }

  @Test
  void aSuppliedStatusStaysAndTheComputedOneStandsBesideIt() {
    Scorecard card =
        sevenoaks()
            .with(measure("deal").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("deal", "2021/22", "80%", "2021/22")
            .priority("district-deal", "Priority 2", "deal")
            .supplied("district-deal", "2021/22", "Achieved", "")
            .judge("2021/22");
    Judgement row = card.row("safe/district-deal").orElseThrow();
    assertThat(row.level()).isEqualTo(Level.PRIORITY);
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().basis()).isEqualTo(Basis.SUPPLIED);
    assertThat(row.status().word()).isEqualTo("Achieved");
    assertThat(row.status().sentence())
        .isEqualTo(
            "Achieved, as printed. But the figures do not say the same. 80 % in 2021/22 against a"
                + " target of at least 85 %: target not met.");
  }

  @Test
  void aPriorityWithoutAPrintedStatusHasTheWorstOfItsMeasures() {
    Scorecard card =
        sevenoaks()
            .with(measure("one").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .with(measure("two").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .with(measure("three").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("one", "2019/20", "98%", "2019/20")
            .actual("two", "2019/20", "80%", "2019/20")
            .priority("both", "Priority 1", "one", "two", "three")
            .judge("2019/20");
    Judgement row = card.row("safe/both").orElseThrow();
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence()).startsWith("The worst decided status of 3 measures, S1:");
  }

  @Test
  void aMeasureAndAPriorityMayShareAnId() {
    Scorecard card =
        sevenoaks()
            .with(measure("health").target(new TargetRule.OfficerAssessment("Improved?", "")))
            .priority("health", "Priority 3", "health")
            .supplied("health", "2021/22", "Achieved", "")
            .judge("2021/22");
    Scorecard.ThemeCard theme = card.themes().get(0);
    assertThat(theme.priorities().get(0).status().status()).isEqualTo(Status.GREEN);
    assertThat(theme.measures().get(0).status().status()).isEqualTo(Status.NOT_TESTABLE);
  }

  @Test
  void noTargetIsContext() {
    Judgement row =
        sevenoaks()
            .with(measure("taskings"))
            .actual("taskings", "2019/20", "600", "2019/20")
            .judge("2019/20", "taskings");
    assertThat(row.status().status()).isEqualTo(Status.CONTEXT);
    assertThat(row.status().sentence()).isEqualTo("No target set.");
  }
}
