package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.AnalysesTest.analysis;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.TargetRule;

/** What is said of a figure is true of it, and a reader needs no key to it. */
final class SaidPlainlyTest {

  private static Figured waste(String target) {
    return sevenoaks()
        .with(measure("waste").unit("kg").target(Figured.printedTarget(Bound.AT_MOST)))
        .figure("waste", "sevenoaks", "2021/22", ObservationKind.TARGET, target, "2019/20")
        .actual("waste", "2018/19", "500", "2019/20")
        .actual("waste", "2019/20", "460", "2019/20");
  }

  @Test
  void aTargetThatIsMetNeedsNoPace() {
    String met = analysis(waste("470").judge("2019/20", "waste"), Analysis.Kind.AHEAD).sentence();
    assertThat(met)
        .contains("The target (at most 470 kg in 2021/22) is already met: 460 kg in 2019/20, ")
        .doesNotContain("is needed", "progress");
    assertThat(analysis(waste("440").judge("2019/20", "waste"), Analysis.Kind.AHEAD).sentence())
        .contains("towards at most 440 kg in 2021/22", "is needed");
  }

  @Test
  void aTargetOfAYearIsNoneOfTheNext() {
    Figured figures =
        waste("450")
            .actual("waste", "2020/21", "458", "2021/22")
            .actual("waste", "2021/22", "455", "2021/22");
    assertThat(analysis(figures.judge("2021/22", "waste"), Analysis.Kind.AHEAD).sentence())
        .contains("The target (at most 450 kg) is for 2021/22; none is held for later.")
        .doesNotContain("towards", "is needed", "450 kg in 2022/23");
  }

  @Test
  void limitsFromBeforeAShiftForetellNothing() {
    Figured figures =
        sevenoaks()
            .with(
                measure("missed")
                    .kind(MeasureKind.MEAN)
                    .every(PeriodKind.MONTH)
                    .target(Figured.threshold(Bound.AT_MOST, "10")));
    String[] months = {"21", "22", "20", "21", "23", "21", "22", "20", "21", "22", "9", "8"};
    for (int i = 0; i < months.length; i++) {
      figures.actual("missed", "2021-" + (i < 9 ? "0" : "") + (i + 1), months[i], "2021/22");
    }
    assertThat(
            analysis(figures.judge("2021/22", "missed"), Analysis.Kind.PROCESS_LIMITS).sentence())
        .contains(
            "is not said: the limits include figures from before the shift", "declare a break")
        .doesNotContain("will not be met", "will be met every time");
  }

  @Test
  void aToleranceStandsWhereClusteredCountsAreTooFewToTest() {
    Judging five =
        new Judging(
            Judging.Method.LINEAR,
            List.of(),
            Optional.of(new Amount(new BigDecimal("5"), Amount.Scale.PERCENT)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "");
    DirectionJudgement change =
        sevenoaks()
            .with(measure("crime").kind(MeasureKind.CLUSTERED).judging(five))
            .actual("crime", "2020/21", "6791", "2021/22")
            .actual("crime", "2021/22", "7056", "2021/22")
            .judge("2021/22", "crime")
            .oneYear();
    assertThat(change.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(change.sentence())
        .endsWith("within the plan's declared tolerance of 5 %, not a test.");
  }

  @Test
  void nothingIsExcusedWhereTheChangeIsForTheBetterOrAnotherMeasureDecided() {
    Judgement better =
        sevenoaks()
            .with(measure("ksi").unit("people").target(Figured.threshold(Bound.AT_MOST, "40")))
            .actual("ksi", "2018/19", "59", "2019/20")
            .actual("ksi", "2019/20", "52", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(better.summary())
        .endsWith(", no bigger than usual year-to-year variation.")
        .doesNotContain("but the change is");
    TargetRule other =
        new TargetRule.Combination(
            TargetRule.Combination.How.WEIGHTED,
            List.of(new TargetRule.Combination.Part("safe/ksi", Optional.empty(), BigDecimal.ONE)),
            Optional.of(BigDecimal.valueOf(80)),
            Optional.of(BigDecimal.valueOf(50)),
            "");
    Judgement elsewhere =
        sevenoaks()
            .with(measure("ksi").unit("people").target(Figured.threshold(Bound.AT_MOST, "40")))
            .with(measure("slight").unit("people").target(other))
            .actual("ksi", "2019/20", "52", "2019/20")
            .actual("slight", "2018/19", "47", "2019/20")
            .actual("slight", "2019/20", "59", "2019/20")
            .judge("2019/20", "slight");
    assertThat(elsewhere.summary())
        .contains("80 % or more is needed (amber from 50 %)", "ksi: 52 people in 2019/20")
        .doesNotContain("but the change is");
  }

  @Test
  void fewTestsNeedNoLineOfFalseMovementsAndABareNumberIsNoName() {
    Figured figures =
        sevenoaks()
            .with(measure("ksi").printed("2019/20", "2").unit("people"))
            .actual("ksi", "2018/19", "47", "2019/20")
            .actual("ksi", "2019/20", "90", "2019/20");
    DirectionJudgement whole = figures.judge("2019/20").summary().oneYear();
    assertThat(whole.sentence())
        .isEqualTo(
            "1 movement tested, 1 Worsening; ksi holds when the number of tests is allowed for"
                + " (Benjamini-Hochberg).");
    assertThat(whole.steps().toString()).contains("would still seem to be a movement");
  }

  @Test
  void monthsNameTheMonthTheyAreMeasuredFrom() {
    Judgement row =
        sevenoaks()
            .with(measure("waiting").unit("households").every(PeriodKind.MONTH))
            .actual("waiting", "2021-02", "40", "2021/22")
            .actual("waiting", "2021-03", "41", "2021/22")
            .actual("waiting", "2022-02", "38", "2021/22")
            .judge("2021/22", "waiting");
    assertThat(row.oneYear().sentence()).startsWith("−2 on February 2021");
    assertThat(analysis(row, Analysis.Kind.MONOTONE_TREND).sentence())
        .isEqualTo(
            "Too few points (2, and 4 are needed; only the same month of each year is taken).");
  }

  @Test
  void ofADistrictsOwnFiguresNothingIsSaidToBePrinted() {
    DirectionJudgement own =
        sevenoaks()
            .with(measure("rate").kind(MeasureKind.RATE))
            .actual("rate", "2020/21", "7.1", "2021/22")
            .from("")
            .actual("rate", "2021/22", "7.4", "2021/22")
            .from("")
            .judge("2021/22", "rate")
            .oneYear();
    assertThat(own.sentence()).endsWith("no denominator and no error are given.");
    assertThat(own.steps().toString())
        .contains("given for the 2021/22 edition")
        .doesNotContain("printed in");
  }

  @Test
  void percentagesDifferByPointsAndAReasonsFullStopIsNotDoubled() {
    Judging broken =
        new Judging(
            Judging.Method.LINEAR,
            List.of(new Judging.Break(Figured.period("2021/22"), "counted since.")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "");
    Figured figures =
        sevenoaks()
            .with(measure("share").unit("%").kind(MeasureKind.PROPORTION))
            .with(measure("cut").judging(broken))
            .actual("share", "2020/21", "67%", "2021/22")
            .actual("share", "2021/22", "71%", "2021/22")
            .actual("cut", "2020/21", "67", "2021/22")
            .actual("cut", "2021/22", "71", "2021/22");
    assertThat(figures.judge("2021/22", "share").oneYear().steps().toString())
        .contains("difference +4 percentage points")
        .doesNotContain("+6.0");
    assertThat(figures.judge("2021/22", "cut").oneYear().sentence())
        .contains("(counted since) lies");
  }
}
