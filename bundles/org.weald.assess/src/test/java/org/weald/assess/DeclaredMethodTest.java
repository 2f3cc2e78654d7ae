package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;

/** What a measure and its plan declare beforehand of how a movement is judged. */
final class DeclaredMethodTest {
  private static final String[] YEARS = {"2018/19", "2019/20", "2020/21", "2021/22"};

  private static Judging judging(Judging.Method method, Optional<Amount> tolerance, String broken) {
    return new Judging(
        method,
        broken.isEmpty()
            ? List.of()
            : List.of(new Judging.Break(Figured.period(broken), "recording rules")),
        tolerance,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "");
  }

  private static Figured crime(Judging judging, String... values) {
    Figured figures = sevenoaks().with(measure("crime").unit("crimes").judging(judging));
    for (int i = 0; i < values.length; i++) {
      figures.actual("crime", YEARS[i], values[i], "2021/22");
    }
    return figures;
  }

  @Test
  void fourPointsWithoutATrendAreMaintainingWhereThePlansMethodSaysSo() {
    DirectionJudgement trend =
        crime(Judging.USUAL, "7745", "7769", "6791", "7056")
            .noTrendIsMaintaining()
            .judge("2021/22", "crime")
            .longTerm();
    assertThat(trend.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(trend.sentence()).isEqualTo("No trend detectable from 4 points.");
  }

  @Test
  void yearsOnTwoSidesOfABreakAreNotCompared() {
    DirectionJudgement change =
        crime(
                judging(Judging.Method.LINEAR, Optional.empty(), "2021/22"),
                "7745",
                "7769",
                "6791",
                "7056")
            .judge("2021/22", "crime")
            .oneYear();
    assertThat(change.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(change.change()).isEmpty();
    assertThat(change.sentence())
        .isEqualTo(
            "Not assessed: the break in 2021/22 (recording rules) lies between the two years, so"
                + " they are not comparable.");
  }

  @Test
  void onlyPointsAfterTheLastBreakAreTaken() {
    DirectionJudgement broken =
        crime(
                judging(Judging.Method.LINEAR, Optional.empty(), "2019/20"),
                "7745",
                "7769",
                "6791",
                "7056")
            .judge("2021/22", "crime")
            .longTerm();
    assertThat(broken.sentence())
        .isEqualTo(
            "Not assessed: too few points (3, and 4 are needed); only points after the break in"
                + " 2019/20 (recording rules); 2018/19 is before the break in 2019/20 (recording"
                + " rules) and left out.");
  }

  @Test
  void aDeclaredToleranceIsLabelledAsNoTest() {
    Judging five =
        judging(
            Judging.Method.LINEAR,
            Optional.of(new Amount(new BigDecimal("5"), Amount.Scale.PERCENT)),
            "");
    DirectionJudgement within = satisfaction(five, "80", "82");
    assertThat(within.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(within.p()).isEmpty();
    assertThat(within.sentence())
        .isEqualTo(
            "+2 on last year (+2.5 %), within the plan's declared tolerance of 5 %, not a test.");
    DirectionJudgement more = satisfaction(five, "80", "86");
    assertThat(more.direction()).isEqualTo(Direction.IMPROVING);
    assertThat(more.sentence())
        .isEqualTo(
            "+6 on last year (+7.5 %), more than the plan's declared tolerance of 5 %, not a test.");
  }

  private static DirectionJudgement satisfaction(Judging judging, String before, String now) {
    return sevenoaks()
        .with(
            measure("satisfaction").kind(MeasureKind.MEAN).better(Polarity.HIGHER).judging(judging))
        .actual("satisfaction", "2020/21", before, "2021/22")
        .actual("satisfaction", "2021/22", now, "2021/22")
        .judge("2021/22", "satisfaction")
        .oneYear();
  }

  @Test
  void estimatesAreTestedByTheirErrors() {
    DirectionJudgement change =
        sevenoaks()
            .with(measure("wellbeing").kind(MeasureKind.SURVEY).better(Polarity.HIGHER))
            .estimate("wellbeing", "2020/21", "7.2", 0.1)
            .estimate("wellbeing", "2021/22", "7.6", 0.1)
            .judge("2021/22", "wellbeing")
            .oneYear();
    // R: 2 * pnorm(-0.4 / sqrt(0.02))
    assertThat(change.p().orElseThrow()).isCloseTo(0.004677734981047, within(1e-12));
    assertThat(change.direction()).isEqualTo(Direction.IMPROVING);
    assertThat(change.test()).isEqualTo("z test on the standard errors");
  }

  @Test
  void theHeadlineMethodIsTheOneTheMeasureDeclares() {
    DirectionJudgement monotone =
        crime(
                judging(Judging.Method.MANN_KENDALL, Optional.empty(), ""),
                "7745",
                "7769",
                "6791",
                "7056")
            .judge("2021/22", "crime")
            .longTerm();
    assertThat(monotone.test()).isEqualTo("Mann-Kendall test, slope by Theil and Sen");
    DirectionJudgement limits =
        crime(judging(Judging.Method.PROCESS, Optional.empty(), ""), "7745", "7769", "6791", "7056")
            .judge("2021/22", "crime")
            .longTerm();
    assertThat(limits.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(limits.sentence()).isEqualTo("Not assessed: too few points (4); limits need 12.");
    DirectionJudgement recent =
        crime(judging(Judging.Method.RECENT, Optional.empty(), ""), "7745", "7769", "6791", "7056")
            .judge("2021/22", "crime")
            .longTerm();
    assertThat(recent.sentence())
        .isEqualTo("Not assessed: too few points (4); the recent trend needs the last 5 years.");
  }

  @Test
  void aFigureThatIsNotExactIsNoPoint() {
    Figured figures = sevenoaks().with(measure("cases").every(PeriodKind.QUARTER));
    String[] lasts = {"10", "12", "over 13", "16"};
    for (int year = 0; year < 4; year++) {
      figures.actual("cases", (2018 + year) + "-" + (19 + year) + " Q4", lasts[year], "2021/22");
    }
    assertThat(figures.judge("2021/22", "cases").longTerm().sentence())
        .contains("too few points (3", "over 13", "not exact");
  }

  @Test
  void aMissedTargetByAUsualChangeSaysSo() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people").target(Figured.threshold(Bound.AT_MOST, "50")))
            .actual("ksi", "2018/19", "47", "2019/20")
            .actual("ksi", "2019/20", "59", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.summary())
        .contains("+12 on last year (+26 %). " + row.status().word())
        .endsWith(", but the change is no bigger than usual year-to-year variation.")
        .containsOnlyOnce("usual year-to-year variation");
  }

  @Test
  void aWholeSaysHowManyMovementsToExpectByChanceAndWhichHold() {
    Figured figures = sevenoaks();
    for (int i = 1; i <= 30; i++) {
      String now = i == 7 ? "90" : "52";
      figures
          .with(measure("m" + i).printed("2019/20", "S" + i).unit("people"))
          .actual("m" + i, "2018/19", "47", "2019/20")
          .actual("m" + i, "2019/20", now, "2019/20");
    }
    DirectionJudgement whole = figures.judge("2019/20").summary().oneYear();
    assertThat(whole.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(whole.sentence())
        .isEqualTo(
            "30 movements tested, 29 No significant change, 1 Worsening; if"
                + " nothing had changed, about 2 of 30 would still seem to be movements; S7 holds"
                + " when that is allowed for (Benjamini-Hochberg).");
  }
}
