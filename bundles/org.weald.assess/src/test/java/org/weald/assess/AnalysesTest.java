package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;

/** What else a series says, and why it sometimes says nothing. */
final class AnalysesTest {

  @Test
  void thirdForYoungPeopleNotInWorkCouldBeFirstToEighth() throws IOException {
    Judgement row = neet("").judge("2019/20", "neet");
    Analysis rank = analysis(row, Analysis.Kind.RANK);
    assertThat(rank.outcome()).isEqualTo("3");
    assertThat(rank.sentence())
        .isEqualTo(
            "3rd lowest of 12 districts by rate; by their intervals it could be 1st to 8th; in the"
                + " first quarter of the group.");
    assertThat(rank.steps().toString()).contains("These bounds are no 95 % statement.");
  }

  @Test
  void aDistrictIsComparedWithItsCountyByItsOwnIntervalAndByBoth() throws IOException {
    Judgement row = neet("kent").judge("2019/20", "neet");
    Analysis comparison = analysis(row, Analysis.Kind.COMPARISON);
    assertThat(comparison.outcome()).isEqualTo("better");
    assertThat(comparison.sentence()).isEqualTo("Lower than Kent (3.6 %), which is better.");
    assertThat(comparison.steps().toString())
        .contains("(Wilson)", "the two overlap", "does not mean that the two are alike");
  }

  /** Table 1 of Early Help monitoring: 12 districts and the county. */
  private static Figured neet(String comparator) throws IOException {
    Figured figured =
        sevenoaks()
            .with(
                measure("neet")
                    .unit("%")
                    .kind(MeasureKind.PROPORTION)
                    .every(PeriodKind.MONTH)
                    .judging(judging(comparator)));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AnalysesTest.class.getResourceAsStream("/neet-january-2020.csv")),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        String[] cells = line.split(",");
        if (!cells[0].equals("Kent") && !cells[0].equals("Sevenoaks")) {
          figured.districts(cells[0]);
        }
        figured.share(
            "neet", Figured.id(cells[0]), "January 2020", cells[4] + "%", cells[3], cells[2]);
      }
    }
    return figured;
  }

  private static Judging judging(String comparator) {
    return new Judging(
        Judging.Method.LINEAR,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        comparator);
  }

  @Test
  void countsOfADistrictAreNotComparedWithThoseOfItsCounty() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people").judging(judging("kent")))
            .actual("ksi", "2018/19", "47", "2019/20")
            .actual("ksi", "2019/20", "59", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(analysis(row, Analysis.Kind.COMPARISON))
        .satisfies(
            none -> {
              assertThat(none.outcome()).isEmpty();
              assertThat(none.sentence())
                  .isEqualTo("Counts of areas of different size are not compared.");
            });
  }

  @Test
  void aSingleFigureIsNoSeriesAndGetsNoAnalyses() {
    Judgement row =
        sevenoaks()
            .with(measure("trees"))
            .actual("trees", "2019/20", "400", "2019/20")
            .judge("2019/20", "trees");
    assertThat(row.analyses()).isEmpty();
  }

  @Test
  void whatCannotBeMadeSaysWhyAndStaysOutOfTheSummary() {
    Judgement row =
        sevenoaks()
            .with(measure("ksi").unit("people").every(PeriodKind.CALENDAR_YEAR))
            .actual("ksi", "2017", "49", "2019/20")
            .actual("ksi", "2018", "47", "2019/20")
            .actual("ksi", "2019", "59", "2019/20")
            .judge("2019/20", "ksi");
    assertThat(row.analyses()).hasSize(6).allMatch(one -> one.outcome().isEmpty());
    assertThat(analysis(row, Analysis.Kind.PROCESS_LIMITS).sentence())
        .isEqualTo("Too few points (3); limits need 12.");
    assertThat(analysis(row, Analysis.Kind.RECENT_TREND).sentence())
        .isEqualTo("Too few points (3); the recent trend needs the last 5 years.");
    assertThat(row.summary()).doesNotContain("limits", "points");
  }

  @Test
  void missedCollectionsWithinTheirLimitsAlwaysMeetTheTarget() {
    Figured figures =
        sevenoaks()
            .with(
                measure("missed")
                    .unit("per 100,000")
                    .kind(MeasureKind.MEAN)
                    .every(PeriodKind.MONTH)
                    .target(Figured.threshold(Bound.AT_MOST, "10")));
    String[] months = {"5.7", "6.1", "5.2", "5.9", "6.4", "5.5", "5.8", "6.0", "5.4", "5.6", "6.2"};
    for (int i = 0; i < months.length; i++) {
      figures.actual("missed", "2021-" + (i < 9 ? "0" : "") + (i + 1), months[i], "2021/22");
    }
    Judgement row =
        figures.actual("missed", "2021-12", "5.7", "2021/22").judge("2021/22", "missed");
    Analysis limits = analysis(row, Analysis.Kind.PROCESS_LIMITS);
    assertThat(limits.outcome()).isEqualTo("common-cause");
    assertThat(limits.sentence())
        .isEqualTo(
            "The latest point is usual variation (common cause). As it goes, the target (at most 10"
                + " per 100,000) will be met every time.");

    ProcessSeries drawn = drawn(figures, "2021/22", "missed");
    assertThat(drawn.analysis()).isEqualTo(limits);
    assertThat(drawn.points()).hasSize(12);
    assertThat(drawn.limits().orElseThrow().mean()).isCloseTo(69.5 / 12, within(1e-12));
    assertThat(limits.steps().toString()).contains("mean 5.79,");
    assertThat(drawn.target()).contains(new ProcessSeries.Target(Bound.AT_MOST, 10));
  }

  @Test
  void whatIsTooShortForLimitsIsNotDrawnAndSaysWhy() {
    Figured figures =
        sevenoaks()
            .with(measure("ksi").unit("people").every(PeriodKind.CALENDAR_YEAR))
            .actual("ksi", "2017", "49", "2019/20")
            .actual("ksi", "2018", "47", "2019/20")
            .actual("ksi", "2019", "59", "2019/20");
    ProcessSeries drawn = drawn(figures, "2019/20", "ksi");
    assertThat(drawn.limits()).isEmpty();
    assertThat(drawn.analysis().sentence()).isEqualTo("Too few points (3); limits need 12.");
  }

  private static ProcessSeries drawn(Figured figures, String edition, String measure) {
    Catalogue catalogue = figures.catalogue();
    Plan plan = catalogue.plan(Figured.PLAN).orElseThrow();
    return ProcessSeries.of(
        catalogue,
        plan,
        plan.edition(edition).orElseThrow(),
        catalogue.measure("safe/" + measure).orElseThrow(),
        catalogue.area("sevenoaks").orElseThrow());
  }

  @Test
  void fourPointsOfCrimeLeadSomewhereButNobodySaysHowLikely() {
    Figured figures =
        sevenoaks()
            .with(
                measure("crime")
                    .unit("crimes")
                    .kind(MeasureKind.CLUSTERED)
                    .target(Figured.threshold(Bound.AT_MOST, "6500")));
    String[] years = {"2018/19", "2019/20", "2020/21", "2021/22"};
    String[] crimes = {"7745", "7769", "6791", "7056"};
    for (int i = 0; i < years.length; i++) {
      figures.actual("crime", years[i], crimes[i], "2021/22");
    }
    Analysis ahead = analysis(figures.judge("2021/22", "crime"), Analysis.Kind.AHEAD);
    // R: predict(lm(y ~ x), data.frame(x = 4), interval = "prediction") is 6579, 4095.5 to 9062.5.
    assertThat(ahead.sentence())
        .startsWith(
            "If the line goes on, 6,579 crimes in 2022/23, and a figure between 4,096 and 9,062"
                + " crimes would be no surprise (95 % prediction).")
        .doesNotContain("a year so far")
        .endsWith(
            "The target (at most 6,500 crimes) is the plan's, which ends with 31 March 2022; none is"
                + " held for later.");
    assertThat(ahead.steps().toString()).contains("line through 4 points");
  }

  @Test
  void theLikelihoodOfMeetingATargetIsSaidInWordsFromEightPoints() {
    Analysis few = analysis(waiting("31", "29", "30", "27"), Analysis.Kind.AHEAD);
    assertThat(few.sentence()).doesNotContain("likely");
    assertThat(few.steps().toString()).contains("said from 8 points; here are 4");
    Analysis enough =
        analysis(
            waiting("31", "29", "30", "27", "26", "27", "24", "23", "23", "21"),
            Analysis.Kind.AHEAD);
    assertThat(enough.outcome()).isEqualTo("very-likely");
    assertThat(enough.sentence()).contains("Very likely to meet the target without change.");
  }

  /** As-at figures, one a quarter: a date is its own point. */
  private static Judgement waiting(String... values) {
    Figured figures =
        sevenoaks()
            .with(
                measure("waiting")
                    .unit("households")
                    .every(PeriodKind.DATE)
                    .target(Figured.threshold(Bound.AT_MOST, "20")));
    String[] days = {"31 March", "30 June", "30 September", "31 December"};
    for (int i = 0; i < values.length; i++) {
      figures.actual("waiting", days[i % 4] + " " + (2019 + (i / 4)), values[i], "2021/22");
    }
    return figures.judge("2021/22", "waiting");
  }

  @Test
  void theRecentTrendIsAnotherTestAndLabelledSo() {
    Figured figures =
        sevenoaks()
            .with(measure("smoking").unit("%").kind(MeasureKind.PROPORTION))
            .share("smoking", "2017/18", "14.0%", "1400", "10000")
            .share("smoking", "2018/19", "13.0%", "1300", "10000")
            .share("smoking", "2019/20", "12.0%", "1200", "10000")
            .share("smoking", "2020/21", "11.0%", "1100", "10000")
            .share("smoking", "2021/22", "10.0%", "1000", "10000");
    Analysis recent = analysis(figures.judge("2021/22", "smoking"), Analysis.Kind.RECENT_TREND);
    assertThat(recent.outcome()).isEqualTo("improving");
    assertThat(recent.sentence())
        .isEqualTo(
            "Falling (improving) over the last 5 years by Fingertips' test, bigger than usual"
                + " variation; this does not show why.");
    assertThat(recent.steps().toString()).contains("another test than the plan's own", "99.8 %");
  }

  static Analysis analysis(Judgement row, Analysis.Kind kind) {
    return row.analyses().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not among " + row.analyses()));
  }

  /** The kinds an observation is of are not mixed: a target is no point. */
  @Test
  void targetsAreNoPointsOfASeries() {
    Judgement row =
        sevenoaks()
            .with(measure("crime"))
            .figure("crime", "sevenoaks", "2018/19", ObservationKind.TARGET, "10", "2019/20")
            .actual("crime", "2019/20", "12", "2019/20")
            .judge("2019/20", "crime");
    assertThat(row.analyses()).isEmpty();
  }
}
