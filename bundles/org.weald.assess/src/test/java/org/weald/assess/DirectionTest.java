package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weald.model.Direction;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;

/** Which way, and is it real? */
final class DirectionTest {

  @Test
  void roadCasualtiesFrom47To59AreNoRealChange() {
    DirectionJudgement direction = ksi("47", "59", Polarity.LOWER).oneYear();
    assertThat(direction.direction()).isEqualTo(Direction.MAINTAINING);
    assertThat(direction.test()).isEqualTo("exact conditional binomial test");
    assertThat(direction.p().orElseThrow()).isCloseTo(0.28528442186565818, within(1e-12));
    assertThat(direction.change()).hasValue(12);
    assertThat(direction.changePercent().orElseThrow()).isCloseTo(25.53, within(0.01));
    assertThat(direction.sentence())
        .isEqualTo("+12 on last year (+26 %), no bigger than usual year-to-year variation.");
  }

  @Test
  void aRealChangeDoesNotShowWhy() {
    DirectionJudgement direction = ksi("47", "80", Polarity.LOWER).oneYear();
    assertThat(direction.direction()).isEqualTo(Direction.NOT_IMPROVING);
    assertThat(direction.sentence())
        .isEqualTo(
            "+33 on last year (+70 %), bigger than usual variation; this does not show why.");
  }

  private static Judgement ksi(String before, String now, Polarity better) {
    return sevenoaks()
        .with(measure("ksi").unit("people").every(PeriodKind.CALENDAR_YEAR).better(better))
        .actual("ksi", "2018", before, "2019/20")
        .actual("ksi", "2019", now, "2019/20")
        .judge("2019/20", "ksi");
  }

  @Test
  void theMirrorOfPolarityMirrorsTheDirection() {
    Random random = new Random(47);
    for (int i = 0; i < 200; i++) {
      String before = String.valueOf(random.nextInt(120));
      String now = String.valueOf(random.nextInt(120));
      Direction lower = ksi(before, now, Polarity.LOWER).oneYear().direction();
      Direction higher = ksi(before, now, Polarity.HIGHER).oneYear().direction();
      assertThat(higher)
          .isEqualTo(
              switch (lower) {
                case IMPROVING -> Direction.NOT_IMPROVING;
                case NOT_IMPROVING -> Direction.IMPROVING;
                case MAINTAINING, NOT_ASSESSED -> lower;
              });
    }
  }

  @Test
  void crimeIsNotAssessedButItsChangeIsStated() {
    DirectionJudgement direction =
        sevenoaks()
            .with(measure("crime").unit("crimes").kind(MeasureKind.CLUSTERED))
            .actual("crime", "2019/20", "7769", "2019/20")
            .figure("crime", "sevenoaks", "2019/20", ObservationKind.CHANGE, "+24", "2019/20")
            .judge("2019/20", "crime")
            .oneYear();
    assertThat(direction.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(direction.p()).isEmpty();
    assertThat(direction.change()).hasValue(24);
    assertThat(direction.sentence())
        .isEqualTo(
            "+24 on last year (+0.3 %); not assessed: such counts vary by recording; 5 earlier"
                + " years are needed.");
    assertThat(direction.steps().toString()).contains("7,769 − 24 = 7,745");
  }

  @Test
  void antiSocialBehaviourFell44PerCent() {
    DirectionJudgement direction =
        sevenoaks()
            .with(measure("asb").unit("incidents").kind(MeasureKind.CLUSTERED))
            .actual("asb", "2021/22", "1513", "2021/22")
            .figure("asb", "sevenoaks", "2021/22", ObservationKind.CHANGE, "-1177", "2021/22")
            .judge("2021/22", "asb")
            .oneYear();
    assertThat(direction.sentence()).startsWith("−1,177 on last year (−44 %)");
  }

  @Test
  void clusteredCountsAreTestedAgainstTheirOwnVariation() {
    Figured figures = sevenoaks().with(measure("crime").unit("crimes").kind(MeasureKind.CLUSTERED));
    String[] years = {"2014/15", "2015/16", "2016/17", "2017/18", "2018/19"};
    String[] crimes = {"6800", "7300", "6900", "7500", "7100"};
    for (int i = 0; i < years.length; i++) {
      figures.actual("crime", years[i], crimes[i], "2019/20");
    }
    DirectionJudgement direction =
        figures.actual("crime", "2019/20", "7365", "2019/20").judge("2019/20", "crime").oneYear();
    // Plain Poisson would call +265 real; the counts usually swing more than that.
    assertThat(direction.test()).isEqualTo("quasi-Poisson test");
    assertThat(direction.direction()).isEqualTo(Direction.MAINTAINING);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureKind.class,
      names = {"MEAN", "SURVEY", "OUTPUT", "RANK", "NONE", "RATE", "PROPORTION"})
  void whatCannotBeTestedSaysWhy(MeasureKind kind) {
    DirectionJudgement direction =
        sevenoaks()
            .with(measure("m").kind(kind))
            .actual("m", "2018/19", "6", "2019/20")
            .actual("m", "2019/20", "12", "2019/20")
            .judge("2019/20", "m")
            .oneYear();
    assertThat(direction.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(direction.sentence())
        .matches("\\+6 on last year \\(\\+100 %\\); not assessed: .+\\.");
  }

  @Test
  void proportionsWithCountsArePooledOrFishers() {
    Figured figures =
        sevenoaks()
            .with(measure("neet").unit("%").kind(MeasureKind.PROPORTION))
            .share("neet", "2020/21", "3.1%", "85", "2,759")
            .share("neet", "2021/22", "2.7%", "52", "1,930");
    DirectionJudgement pooled = figures.judge("2021/22", "neet").oneYear();
    assertThat(pooled.test()).isEqualTo("pooled z test");
    assertThat(pooled.p().orElseThrow()).isCloseTo(0.43927767474090946, within(1e-12));
    assertThat(pooled.sentence())
        .isEqualTo(
            "−0.4 percentage points on last year, no bigger than usual year-to-year variation.");
    DirectionJudgement exact =
        sevenoaks()
            .with(measure("neet").unit("%").kind(MeasureKind.PROPORTION))
            .share("neet", "2020/21", "16.1%", "5", "31")
            .share("neet", "2021/22", "4.2%", "1", "24")
            .judge("2021/22", "neet")
            .oneYear();
    assertThat(exact.test()).isEqualTo("Fisher's exact test");
    assertThat(exact.p().orElseThrow()).isCloseTo(0.21615851160801216, within(1e-12));
  }

  @Test
  void whatIsNotExactIsNotCompared() {
    DirectionJudgement direction = ksi("47", "over 50", Polarity.LOWER).oneYear();
    assertThat(direction.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(direction.change()).isEmpty();
    assertThat(direction.sentence()).contains("is not exact");
  }

  @Test
  void threePointsAreTooFewForATrend() {
    DirectionJudgement trend = series(Polarity.LOWER, "49", "47", "59").longTerm();
    assertThat(trend.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(trend.sentence()).isEqualTo("Not assessed: too few points (3, and 4 are needed).");
  }

  @Test
  void fourPointsOfCrimeShowNoTrend() {
    DirectionJudgement trend = series(Polarity.LOWER, "7745", "7769", "6791", "7056").longTerm();
    assertThat(trend.direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(trend.sentence()).isEqualTo("No trend detectable from 4 points.");
    assertThat(trend.p().orElseThrow()).isCloseTo(0.2031540701347645, within(1e-12));
    assertThat(trend.change().orElseThrow()).isCloseTo(-304.5, within(1e-9));
  }

  @Test
  void aSteadyFallIsGoodOrBadAsTheMeasureSays() {
    String[] falling = {"400", "351", "298", "252"};
    assertThat(series(Polarity.LOWER, falling).longTerm().direction())
        .isEqualTo(Direction.IMPROVING);
    assertThat(series(Polarity.HIGHER, falling).longTerm().direction())
        .isEqualTo(Direction.NOT_IMPROVING);
    assertThat(series(Polarity.NONE, falling).longTerm().direction())
        .isEqualTo(Direction.NOT_ASSESSED);
    assertThat(series(Polarity.LOWER, falling).longTerm().sentence())
        .isEqualTo(
            "Falling since 2018/19 over 4 points, bigger than usual variation; this does not show"
                + " why.");
  }

  /** From the year before the plan. */
  private static Judgement series(Polarity better, String... values) {
    String[] years = {"2018/19", "2019/20", "2020/21", "2021/22"};
    Figured figures = sevenoaks().with(measure("crime").unit("crimes").better(better));
    for (int i = 0; i < values.length; i++) {
      figures.actual("crime", years[i], values[i], "2021/22");
    }
    return figures.judge("2021/22", "crime");
  }

  @Test
  void yearsLongBeforeThePlanAreNoPartOfItsTrend() {
    Judgement row =
        sevenoaks()
            .with(measure("crime"))
            .actual("crime", "2016/17", "100", "2019/20")
            .actual("crime", "2017/18", "110", "2019/20")
            .actual("crime", "2018/19", "120", "2019/20")
            .actual("crime", "2019/20", "130", "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.longTerm().sentence())
        .isEqualTo(
            "Not assessed: too few points (2 since 2018/19, the year before the plan began, and 4"
                + " are needed); 2016/17, 2017/18 are older than 2018/19, the year before"
                + " the plan began, and left out.");
  }

  @Test
  void aYearBeforeThePlansIsSaidToBeLeftOut() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people").every(PeriodKind.CALENDAR_YEAR))
            .actual("ksi", "2017", "49", "2019/20")
            .actual("ksi", "2018", "47", "2019/20")
            .actual("ksi", "2019", "59", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.longTerm().sentence())
        .isEqualTo(
            "Not assessed: too few points (2 since 2018, the year before the plan began, and 4 are"
                + " needed); 2017 is older than 2018, the year before the plan began, and left"
                + " out.");
  }

  @Test
  void anImpossibleCountOfLastYearIsNotCompared() {
    Judgement row = ksi("-5", "44", Polarity.LOWER);
    assertThat(row.oneYear().change()).isEmpty();
    assertThat(row.oneYear().sentence())
        .contains("−5", "is held for it, but a count is a whole number from 0");
    assertThat(row.longTerm().sentence()).contains("−5", "is no whole number from 0 and left out");
  }

  @Test
  void figuresInAnotherUnitThanTheMeasuresAreNotTested() {
    Judgement row =
        sevenoaks()
            .with(measure("crime").unit("crimes"))
            .actual("crime", "2018/19", "£40", "2019/20")
            .actual("crime", "2019/20", "£80", "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.oneYear().direction()).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(row.oneYear().sentence())
        .contains("the figures are in “£”, the measure is in “crimes”");
  }

  @Test
  void aBodysOwnWorkIsNotAssessed() {
    Judgement row =
        sevenoaks()
            .with(measure("grants").kind(MeasureKind.OUTPUT).better(Polarity.NONE))
            .actual("grants", "2018/19", "40", "2019/20")
            .actual("grants", "2019/20", "80", "2019/20")
            .judge("2019/20", "grants");
    assertThat(row.longTerm().sentence())
        .isEqualTo("Not assessed: a count of a body's own work; more is neither better nor worse.");
  }

  @Test
  void ofQuartersTheSameOneEachYearIsTaken() {
    Figured figures = sevenoaks().with(measure("cases").every(PeriodKind.QUARTER));
    String[] firsts = {"10", "12", "14", "16"};
    for (int year = 0; year < 4; year++) {
      String label = (2018 + year) + "-" + (19 + year);
      figures.actual("cases", label + " Q1", "500", "2021/22");
      figures.actual("cases", label + " Q4", firsts[year], "2021/22");
    }
    DirectionJudgement trend = figures.judge("2021/22", "cases").longTerm();
    assertThat(trend.change().orElseThrow()).isCloseTo(2, within(1e-12));
    assertThat(trend.direction()).isEqualTo(Direction.NOT_IMPROVING);
  }

  @Test
  void statusAndDirectionThatDisagreeAreBothSaid() {
    Judgement row =
        sevenoaks()
            .with(
                measure("ksi")
                    .unit("people")
                    .target(Figured.threshold(org.weald.model.Bound.AT_MOST, "100")))
            .actual("ksi", "2018/19", "47", "2019/20")
            .actual("ksi", "2019/20", "80", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.summary()).endsWith("It is on target, but getting worse.");
  }
}
