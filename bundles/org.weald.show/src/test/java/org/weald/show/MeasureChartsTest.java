package org.weald.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.StatusJudgement;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Direction;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.TargetRule;
import org.weald.model.Theme;

class MeasureChartsTest {
  private static final Area KENT = new Area("kent", "Kent", "county", "", Set.of());
  private static final Area SEVENOAKS = district("sevenoaks", "Sevenoaks");
  private static final Period JANUARY_2020 =
      Periods.of(PeriodKind.MONTH, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
  private static final Measure CASUALTIES =
      measure(
          "ksi", "People killed or seriously injured on local roads", "people", MeasureKind.COUNT);
  private static final Measure NEET =
      measure(
          "neet-rate",
          "Share of young people not in education, employment or training",
          "%",
          MeasureKind.PROPORTION);

  private final List<Observation> observations = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>(List.of(KENT, SEVENOAKS));

  private static Area district(String id, String name) {
    return new Area(id, name, "district", "kent", Set.of("kent-districts"));
  }

  private static Measure measure(String id, String title, String unit, MeasureKind kind) {
    return measure(id, title, unit, kind, Polarity.LOWER, Optional.empty());
  }

  private static Measure measure(
      String id,
      String title,
      String unit,
      MeasureKind kind,
      Polarity better,
      Optional<TargetRule> target) {
    return new Measure(
        "test/" + id,
        title,
        Map.of(),
        "",
        Map.of(),
        unit,
        better,
        Optional.empty(),
        kind,
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        "",
        "",
        target,
        Optional.empty(),
        Place.of("test"));
  }

  private Observation add(Measure measure, Area area, Period period, String value) {
    return add(measure, area, period, value, ObservationKind.ACTUAL, Operator.EQUAL, Set.of());
  }

  /** A figure of the user's own that no document prints. */
  private void addOwn(Measure measure, Area area, Period period, String value, String source) {
    Observation printed = add(measure, area, period, value);
    observations.remove(printed);
    observations.add(
        new Observation(
            printed.measure(),
            printed.area(),
            printed.period(),
            printed.kind(),
            printed.figure(),
            printed.numerator(),
            printed.denominator(),
            "",
            new Provenance(source, "", "", Contribution.WORKSPACE, Place.of("test"), 1)));
  }

  private Observation add(
      Measure measure,
      Area area,
      Period period,
      String value,
      ObservationKind kind,
      Operator operator,
      Set<Qualifier> qualifiers) {
    Figure figure =
        new Figure(
            Optional.of(new BigDecimal(value)),
            Optional.empty(),
            operator,
            "",
            "",
            qualifiers,
            value);
    Observation observation =
        new Observation(
            measure.id(),
            area.id(),
            period,
            kind,
            figure,
            Optional.empty(),
            Optional.empty(),
            "2019/20",
            new Provenance("Kent County Council", "", "", "test", Place.of("test"), 0));
    observations.add(observation);
    return observation;
  }

  private void addShare(Area area, String printed, int numerator, int denominator) {
    Observation observation = add(NEET, area, JANUARY_2020, printed);
    observations.set(
        observations.size() - 1,
        new Observation(
            observation.measure(),
            observation.area(),
            observation.period(),
            observation.kind(),
            observation.figure(),
            Optional.of(Figure.of(BigDecimal.valueOf(numerator), "")),
            Optional.of(Figure.of(BigDecimal.valueOf(denominator), "")),
            "2019/20",
            observation.provenance()));
  }

  private static Period year(int year) {
    return Periods.of(
        PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Period financialYear(int year) {
    return Periods.of(
        PeriodKind.FINANCIAL_YEAR, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  private Catalogue catalogue(Measure... measures) {
    Edition edition =
        new Edition(
            "2019/20",
            "Annual Monitoring Report 2019/20",
            financialYear(2019),
            LocalDate.of(2020, 3, 31),
            "",
            Level.MEASURE,
            "",
            List.of());
    Plan plan =
        new Plan(
            "test/plan",
            "Plan",
            "sevenoaks",
            "",
            financialYear(2019),
            Map.of(),
            new StatusScheme(Map.of()),
            new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), true, 0),
            List.of(edition),
            List.of());
    Theme theme =
        new Theme(
            "test/theme",
            "test/plan",
            1,
            "Theme",
            Map.of(),
            List.of(),
            List.of(measures),
            List.of());
    return Catalogue.of(
        List.of(
            new Contribution(
                "test",
                "1",
                "Test",
                List.of(plan),
                areas,
                List.of(theme),
                observations,
                List.of(),
                List.of(),
                List.of(),
                List.of())));
  }

  private static DirectionJudgement direction(
      Direction direction, OptionalDouble p, OptionalDouble change) {
    return new DirectionJudgement(direction, "", p, change, OptionalDouble.empty(), "", List.of());
  }

  private static Judgement judgement(Measure measure, DirectionJudgement oneYear) {
    StatusJudgement status =
        new StatusJudgement(Status.RED, Basis.COMPUTED, "", Optional.empty(), "", "", List.of());
    return new Judgement(
        Level.MEASURE,
        measure.id(),
        measure.id(),
        "S4",
        measure.title(),
        "2019/20",
        "test/theme",
        SEVENOAKS,
        Optional.empty(),
        status,
        oneYear,
        direction(Direction.NOT_ASSESSED, OptionalDouble.empty(), OptionalDouble.empty()),
        "");
  }

  private static Judgement notAssessed(Measure measure) {
    return judgement(
        measure, direction(Direction.NOT_ASSESSED, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  private Optional<ChartSpec.Line> line(Measure measure) {
    return MeasureCharts.overTime(catalogue(measure), notAssessed(measure));
  }

  @Test
  void casualtiesAreShownWithByarsIntervalAndWhatWasFound() {
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2019), "59");
    Judgement judgement =
        judgement(
            CASUALTIES,
            direction(Direction.MAINTAINING, OptionalDouble.of(0.286), OptionalDouble.of(12)));

    ChartSpec.Line chart = MeasureCharts.overTime(catalogue(CASUALTIES), judgement).orElseThrow();

    assertThat(chart.title())
        .isEqualTo(
            "People killed or seriously injured on local roads: a rise no bigger than usual variation");
    assertThat(chart.subtitle()).isEqualTo("People a year · Sevenoaks");
    assertThat(chart.source())
        .isEqualTo("Kent County Council, in Annual Monitoring Report 2019/20");
    assertThat(chart.note()).isEqualTo("Shaded: 95 % interval (Byar)");
    assertThat(chart.points()).extracting(p -> p.label()).containsExactly("2017", "2018", "2019");
    assertThat(chart.points().get(2).lower().getAsDouble()).isCloseTo(44.91, within(0.01));
    assertThat(chart.points().get(2).upper().getAsDouble()).isCloseTo(76.11, within(0.01));
    assertThat(chart.points().get(0).year()).isEqualTo(2017.5);
    assertThat(chart.target()).isEmpty();
    assertThat(chart.comparator()).isEmpty();
  }

  @Test
  void aChangeThatWasNotTestedIsOnlyTold() {
    Measure crime =
        measure("crime", "Victim-based crimes recorded", "crimes", MeasureKind.CLUSTERED);
    add(crime, SEVENOAKS, financialYear(2018), "7745");
    add(crime, SEVENOAKS, financialYear(2019), "7769");
    Judgement judgement =
        judgement(
            crime,
            direction(Direction.NOT_ASSESSED, OptionalDouble.empty(), OptionalDouble.of(24)));

    ChartSpec.Line chart = MeasureCharts.overTime(catalogue(crime), judgement).orElseThrow();

    assertThat(chart.title()).isEqualTo("Victim-based crimes recorded: up 24 on the year before");
    assertThat(chart.points()).allMatch(point -> point.lower().isEmpty());
    assertThat(chart.note()).isEmpty();
  }

  @Test
  void theYearBeforeIsWorkedOutFromAPrintedChangeAndSaidSo() {
    Measure crime =
        measure("crime", "Victim-based crimes recorded", "crimes", MeasureKind.CLUSTERED);
    add(crime, SEVENOAKS, financialYear(2019), "7769");
    add(
        crime,
        SEVENOAKS,
        financialYear(2019),
        "24",
        ObservationKind.CHANGE,
        Operator.EQUAL,
        Set.of());
    ChartSpec.Line chart = line(crime).orElseThrow();
    assertThat(chart.points()).extracting(p -> p.label()).containsExactly("2018/19", "2019/20");
    assertThat(chart.points().get(0).value()).hasValue(7745);
    assertThat(chart.note()).isEqualTo("2018/19 worked out from the printed change");
  }

  @Test
  void aChangeIsNotInTheTitleWhereTheYearBeforeIsNotDrawn() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2019), "40");
    Judgement judgement =
        judgement(
            CASUALTIES,
            direction(Direction.NOT_ASSESSED, OptionalDouble.empty(), OptionalDouble.of(12)));
    assertThat(MeasureCharts.overTime(catalogue(CASUALTIES), judgement).orElseThrow().title())
        .isEqualTo("People killed or seriously injured on local roads");
  }

  @Test
  void oneFigureIsNoSeries() {
    assertThat(line(CASUALTIES)).isEmpty();
    add(CASUALTIES, SEVENOAKS, year(2019), "59");
    assertThat(line(CASUALTIES)).isEmpty();
  }

  @Test
  void aYearWithoutAFigureIsAGap() {
    add(CASUALTIES, SEVENOAKS, year(2015), "40");
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    ChartSpec.Line chart = line(CASUALTIES).orElseThrow();
    assertThat(chart.points())
        .extracting(p -> p.label())
        .containsExactly("2015", "2016", "2017", "2018");
    assertThat(chart.points().get(1).value()).isEmpty();
  }

  @Test
  void figuresAfterTheEditionAreNotShownInIt() {
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(CASUALTIES, SEVENOAKS, year(2019), "59");
    add(CASUALTIES, SEVENOAKS, year(2021), "70");
    assertThat(line(CASUALTIES).orElseThrow().points()).hasSize(2);
    assertThat(
            MeasureCharts.overTime(catalogue(CASUALTIES), CASUALTIES, SEVENOAKS, "")
                .orElseThrow()
                .points())
        .hasSize(4);
  }

  @Test
  void partOfAYearIsNotDrawnAndSaidSo() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(
        CASUALTIES,
        SEVENOAKS,
        year(2019),
        "30",
        ObservationKind.ACTUAL,
        Operator.EQUAL,
        Set.of(Qualifier.PARTIAL));
    ChartSpec.Line chart = line(CASUALTIES).orElseThrow();
    assertThat(chart.points().get(2).value()).isEmpty();
    assertThat(chart.note()).endsWith("; 2019 is not drawn: part of the period");
  }

  @Test
  void aForecastIsMarked() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(
        CASUALTIES,
        SEVENOAKS,
        year(2019),
        "45",
        ObservationKind.FORECAST,
        Operator.EQUAL,
        Set.of());
    assertThat(line(CASUALTIES).orElseThrow().points())
        .extracting(ChartSpec.Line.Point::forecast)
        .containsExactly(false, false, true);
  }

  @Test
  void theTargetIsTheRulesNumberOrThePrintedOne() {
    TargetRule atMostTen =
        new TargetRule.Threshold(
            Bound.AT_MOST, Optional.of(Figure.of(new BigDecimal("10"), "")), Optional.empty(), "");
    Measure missed =
        measure(
            "missed",
            "Missed collections",
            "per 100,000",
            MeasureKind.RATE,
            Polarity.LOWER,
            Optional.of(atMostTen));
    add(missed, SEVENOAKS, financialYear(2018), "6.2");
    add(missed, SEVENOAKS, financialYear(2019), "5.7");
    assertThat(line(missed).orElseThrow().target())
        .contains(new ChartSpec.Mark("target at most 10", 10));

    Measure printed =
        measure(
            "actions",
            "Actions achieved",
            "%",
            MeasureKind.PROPORTION,
            Polarity.HIGHER,
            Optional.of(new TargetRule.OfficerAssessment("", "")));
    add(printed, SEVENOAKS, financialYear(2018), "97");
    add(printed, SEVENOAKS, financialYear(2019), "98");
    add(
        printed,
        SEVENOAKS,
        financialYear(2019),
        "85",
        ObservationKind.TARGET,
        Operator.EQUAL,
        Set.of());
    ChartSpec.Line chart = line(printed).orElseThrow();
    assertThat(chart.target()).as("a line across all years").isEmpty();
    assertThat(chart.points())
        .extracting(ChartSpec.Line.Point::target)
        .as("only at its own year")
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(85));
    assertThat(chart.table().rows().get(1)).containsExactly("2019/20", "98", "85");
  }

  @Test
  void aPathIsDrawnAtItsStepsAndItsEndAlsoWhereThatIsStillToCome() {
    TargetRule path =
        new TargetRule.Trajectory(
            Bound.AT_LEAST,
            Optional.empty(),
            Optional.of(point(2021, "60")),
            List.of(point(2019, "52")),
            Optional.empty(),
            "");
    Measure recycled =
        measure(
            "recycled",
            "Recycled",
            "%",
            MeasureKind.PROPORTION,
            Polarity.HIGHER,
            Optional.of(path));
    add(recycled, SEVENOAKS, financialYear(2018), "50");
    add(recycled, SEVENOAKS, financialYear(2019), "53");

    ChartSpec.Line chart = line(recycled).orElseThrow();

    assertThat(chart.target()).isEmpty();
    assertThat(chart.points())
        .extracting(ChartSpec.Line.Point::target)
        .containsExactly(
            OptionalDouble.empty(),
            OptionalDouble.of(52),
            OptionalDouble.empty(),
            OptionalDouble.of(60));
  }

  private static TargetRule.Trajectory.Point point(int year, String figure) {
    return new TargetRule.Trajectory.Point(
        financialYear(year), Figure.of(new BigDecimal(figure), ""));
  }

  @Test
  void theCountyIsComparedByRatesNeverByCounts() {
    for (Measure measure : List.of(NEET, CASUALTIES)) {
      for (int year : new int[] {2017, 2018}) {
        add(measure, SEVENOAKS, year(year), "2.7");
        add(measure, KENT, year(year), "3.6");
      }
    }
    assertThat(line(NEET).orElseThrow().comparator().orElseThrow().name()).isEqualTo("Kent");
    assertThat(line(CASUALTIES).orElseThrow().comparator()).isEmpty();
  }

  @Test
  void aWorkspacesOwnFiguresAreNamedAndSaidNotToBePublished() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(CASUALTIES, SEVENOAKS, year(2019), "59");
    addOwn(CASUALTIES, SEVENOAKS, year(2020), "41", "");
    addOwn(CASUALTIES, SEVENOAKS, year(2021), "44", "");

    ChartSpec.Line chart =
        MeasureCharts.overTime(catalogue(CASUALTIES), CASUALTIES, SEVENOAKS, "").orElseThrow();

    assertThat(chart.source())
        .isEqualTo(
            "2017–2019: Kent County Council, in Annual Monitoring Report 2019/20; 2020–2021: this"
                + " workspace, revision 1, not published");
    assertThat(chart.note())
        .isEqualTo("Figures of this workspace are not published; shaded: 95 % interval (Byar)");
  }

  @Test
  void figuresOfAWorkspaceBetweenPrintedOnesAreToldApart() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    addOwn(CASUALTIES, SEVENOAKS, year(2018), "47", "Road Safety Partnership");
    add(CASUALTIES, SEVENOAKS, year(2019), "59");

    assertThat(line(CASUALTIES).orElseThrow().source())
        .isEqualTo(
            "2017 and 2019: Kent County Council, in Annual Monitoring Report 2019/20; 2018: Road"
                + " Safety Partnership, in this workspace, revision 1, not published");
  }

  @Test
  void anAreaWithAFigureOfTheWorkspacesOwnIsNamed() {
    kentDistricts();
    areas.add(district("medway", "Medway"));
    addOwn(NEET, area("Medway"), JANUARY_2020, "3.9", "");

    assertThat(neet().source())
        .isEqualTo(
            "12 areas: Kent County Council, in Annual Monitoring Report 2019/20; Medway: this"
                + " workspace, revision 1, not published");
    assertThat(neet().note()).startsWith("Figures of this workspace are not published; ");
  }

  private Area area(String name) {
    return areas.stream().filter(area -> area.name().equals(name)).findFirst().orElseThrow();
  }

  private ChartSpec.Bars neet() {
    return MeasureCharts.comparison(
            catalogue(NEET), NEET, JANUARY_2020, "kent-districts", SEVENOAKS)
        .orElseThrow();
  }

  private void kentDistricts() {
    addShare(KENT, "3.6", 1153, 32240);
    String[] names = {
      "Canterbury",
      "Thanet",
      "Ashford",
      "Dover",
      "Folkestone and Hythe",
      "Maidstone",
      "Tonbridge & Malling",
      "Tunbridge Wells",
      "Dartford",
      "Gravesham",
      "Swale"
    };
    String[] printed = {
      "3.2", "4.9", "4.6", "2.5", "4.3", "2.8", "3.1", "2.4", "3.4", "3.5", "4.9"
    };
    int[] cohort = {3056, 2987, 2969, 2319, 2166, 3558, 2759, 2593, 2260, 2425, 3218};
    int[] neet = {99, 146, 137, 58, 94, 101, 85, 62, 77, 84, 158};
    for (int i = 0; i < names.length; i++) {
      Area area = district("d" + i, names[i]);
      areas.add(area);
      addShare(area, printed[i], neet[i], cohort[i]);
    }
    addShare(SEVENOAKS, "2.7", 52, 1930);
  }

  @Test
  void sevenoaksHasTheThirdLowestShareOfYoungPeopleNotInEducation() {
    kentDistricts();
    ChartSpec.Bars chart = neet();
    assertThat(chart.title())
        .isEqualTo(
            "Sevenoaks has the third lowest share of young people not in education, employment or"
                + " training");
    assertThat(chart.subtitle()).isEqualTo("By rate, % · Kent districts · January 2020");
    assertThat(chart.bars())
        .extracting(ChartSpec.Bars.Bar::label)
        .startsWith("Tunbridge Wells", "Dover", "Sevenoaks", "Maidstone")
        .endsWith("Thanet", "Swale");
    assertThat(chart.bars().get(2).own()).isTrue();
    assertThat(chart.bars().get(2).value()).isCloseTo(2.6943, within(0.0001));
    assertThat(chart.bars().get(2).lower().getAsDouble()).isCloseTo(2.0600, within(0.001));
    assertThat(chart.line().orElseThrow().word()).isEqualTo("Kent 3.6");
    assertThat(chart.decimals()).isEqualTo(1);
    assertThat(chart.note())
        .isEqualTo(
            "Thin lines: 95 % intervals (Wilson); by these Sevenoaks could be 1st to 8th lowest");
  }

  @Test
  void aPlaceAmongSomeIsNoPlace() {
    kentDistricts();
    areas.add(district("medway", "Medway"));
    ChartSpec.Bars chart = neet();
    assertThat(chart.title()).endsWith("training: 12 of 13 Kent districts");
    assertThat(chart.note()).endsWith("; no figure for Medway").doesNotContain("could be");
  }

  @Test
  void tiesAreSaid() {
    areas.add(district("dover", "Dover"));
    areas.add(district("swale", "Swale"));
    add(CASUALTIES, SEVENOAKS, year(2019), "7");
    add(CASUALTIES, areas.get(2), year(2019), "7");
    add(CASUALTIES, areas.get(3), year(2019), "9");
    assertThat(casualtyBars().title())
        .isEqualTo(
            "Sevenoaks has the joint lowest number of people killed or seriously injured on local"
                + " roads");
    assertThat(casualtyBars().line()).isEmpty();
  }

  @Test
  void allEqualIsNoRanking() {
    areas.add(district("dover", "Dover"));
    add(CASUALTIES, SEVENOAKS, year(2019), "0");
    add(CASUALTIES, areas.get(2), year(2019), "0");
    assertThat(casualtyBars().title()).startsWith("All 2 have the same number of people killed");
  }

  @Test
  void thePlaceIsCountedFromTheNearerEnd() {
    areas.add(district("dover", "Dover"));
    areas.add(district("swale", "Swale"));
    add(CASUALTIES, SEVENOAKS, year(2019), "19");
    add(CASUALTIES, areas.get(2), year(2019), "7");
    add(CASUALTIES, areas.get(3), year(2019), "9");
    assertThat(casualtyBars().title()).startsWith("Sevenoaks has the highest number of people");
  }

  private ChartSpec.Bars casualtyBars() {
    return MeasureCharts.comparison(
            catalogue(CASUALTIES), CASUALTIES, year(2019), "kent-districts", SEVENOAKS)
        .orElseThrow();
  }

  @Test
  void countsThatDoNotGiveThePrintedShareAreNotUsed() {
    areas.add(district("dover", "Dover"));
    addShare(SEVENOAKS, "9.9", 52, 1930);
    addShare(areas.get(2), "2.5", 58, 2319);
    ChartSpec.Bars chart = neet();
    assertThat(chart.bars().get(1).value()).isEqualTo(9.9);
    assertThat(chart.bars().get(1).lower()).isEmpty();
  }

  @Test
  void negativeAndHugeValuesAreRankedToo() {
    Measure growth =
        measure("growth", "Growth", "", MeasureKind.NONE, Polarity.HIGHER, Optional.empty());
    areas.add(district("dover", "Dover"));
    add(growth, SEVENOAKS, year(2019), "-12.5");
    add(growth, areas.get(2), year(2019), "123456789012345678");
    ChartSpec.Bars chart =
        MeasureCharts.comparison(catalogue(growth), growth, year(2019), "kent-districts", SEVENOAKS)
            .orElseThrow();
    assertThat(chart.title()).isEqualTo("Sevenoaks has the lowest figure for growth");
    assertThat(chart.bars())
        .extracting(ChartSpec.Bars.Bar::label)
        .containsExactly("Dover", "Sevenoaks");
  }

  @Test
  void oneAreaOrNoneIsNoComparison() {
    assertThat(MeasureCharts.comparison(catalogue(NEET), NEET, JANUARY_2020, "nowhere", SEVENOAKS))
        .isEmpty();
    addShare(SEVENOAKS, "2.7", 52, 1930);
    assertThat(
            MeasureCharts.comparison(
                catalogue(NEET), NEET, JANUARY_2020, "kent-districts", SEVENOAKS))
        .isEmpty();
  }

  @Test
  void theTableBehindLeavesOutWhatIsNotKnown() {
    add(CASUALTIES, SEVENOAKS, year(2015), "40");
    add(CASUALTIES, SEVENOAKS, year(2017), "1200");
    assertThat(line(CASUALTIES).orElseThrow().table().rows())
        .extracting(row -> row.get(1))
        .containsExactly("40", "", "1,200");
  }

  /** The example of NHS England's tool, from January 2019 on. */
  private Measure example() {
    Measure measure =
        measure(
            "example",
            "Seen within four hours",
            "%",
            MeasureKind.SURVEY,
            Polarity.HIGHER,
            Optional.empty());
    int[] values = {89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86};
    for (int i = 0; i < values.length; i++) {
      LocalDate start = LocalDate.of(2019, 1, 1).plusMonths(i);
      Period month = Periods.of(PeriodKind.MONTH, start, start.plusMonths(1).minusDays(1));
      add(measure, SEVENOAKS, month, "" + values[i]);
    }
    return measure;
  }

  @Test
  void aProcessChartHasTheLimitsOfNhsEnglandsToolAndMarksTheLowPoint() {
    Measure measure = example();
    ChartSpec.Process chart =
        (ChartSpec.Process)
            MeasureCharts.process(catalogue(measure), notAssessed(measure)).chart().orElseThrow();
    assertThat(chart.title())
        .isEqualTo(
            "Seen within four hours: the latest point is usual variation; 1 earlier point is more");
    assertThat(chart.mean().value()).isCloseTo(76.67, within(5e-3));
    assertThat(chart.lower().value()).isCloseTo(57, within(0.5));
    assertThat(chart.upper().word()).startsWith("upper limit 96.");
    assertThat(chart.points().stream().filter(point -> point.signal().isPresent()))
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.label()).isEqualTo("December 2019");
              assertThat(point.signal().orElseThrow().high()).isFalse();
            });
    assertThat(chart.note())
        .contains("from all 15 points", "▼ low: more than usual variation")
        .doesNotContain("baseline");
    assertThat(chart.table().rows())
        .hasSize(18)
        .contains(List.of("December 2019", "54", "low: outside the limits"));
    assertThat(chart.source()).contains("Kent County Council");
  }

  @Test
  void withFewerThanTwelvePointsASentenceSaysWhyThereIsNoProcessChart() {
    add(CASUALTIES, SEVENOAKS, year(2017), "49");
    add(CASUALTIES, SEVENOAKS, year(2018), "47");
    add(CASUALTIES, SEVENOAKS, year(2019), "59");
    ChartAnswer answer = MeasureCharts.process(catalogue(CASUALTIES), notAssessed(CASUALTIES));
    assertThat(answer.chart()).isEmpty();
    assertThat(answer.reason())
        .isEqualTo(
            "People killed or seriously injured on local roads, Sevenoaks: no process chart. Too few"
                + " points (3); limits need 12.");
  }

  private final List<Area> districts = new ArrayList<>();

  /** January 2020, Table 1 of Early Help monitoring. */
  private Measure shares() {
    areas.clear();
    areas.add(new Area("england", "England", "nation", "", Set.of()));
    areas.add(new Area("kent", "Kent", "county", "england", Set.of()));
    String[] names = {
      "Tunbridge Wells",
      "Dover",
      "Sevenoaks",
      "Maidstone",
      "Tonbridge",
      "Canterbury",
      "Dartford",
      "Gravesham",
      "Folkestone",
      "Ashford",
      "Thanet",
      "Swale"
    };
    int[] neet = {62, 58, 52, 101, 85, 99, 77, 84, 94, 137, 146, 158};
    int[] cohort = {2593, 2319, 1930, 3558, 2759, 3056, 2260, 2425, 2166, 2969, 2987, 3218};
    for (int i = 0; i < names.length; i++) {
      Area area = district(names[i].toLowerCase(java.util.Locale.ROOT), names[i]);
      areas.add(area);
      districts.add(area);
      String share =
          BigDecimal.valueOf(100.0 * neet[i] / cohort[i])
              .setScale(1, java.math.RoundingMode.HALF_UP)
              .toPlainString();
      addShare(area, share, neet[i], cohort[i]);
    }
    add(NEET, areas.get(1), JANUARY_2020, "3.6");
    add(
        NEET,
        areas.get(0),
        JANUARY_2020,
        "2.8",
        ObservationKind.COMPARATOR,
        Operator.EQUAL,
        Set.of());
    return NEET;
  }

  @Test
  void comparedAreasHaveQuartersAndTheCountyAndTheNationAsLines() {
    Catalogue catalogue = catalogue(shares());
    ChartSpec.Bars chart =
        (ChartSpec.Bars)
            MeasureCharts.compared(
                    catalogue, NEET, JANUARY_2020, districts, "kent-districts", SEVENOAKS)
                .chart()
                .orElseThrow();
    assertThat(chart.line()).contains(new ChartSpec.Mark("Kent 3.6", 3.6));
    assertThat(chart.further()).containsExactly(new ChartSpec.Mark("England 2.8", 2.8));
    assertThat(chart.quarters()).containsExactly(3, 6, 9);
    assertThat(chart.note()).contains("part the quarters of the group");
    assertThat(chart.title()).startsWith("Sevenoaks has the third lowest share");
    assertThat(
            MeasureCharts.ranked(catalogue, NEET, JANUARY_2020, districts, SEVENOAKS).stream()
                .map(Area::name))
        .startsWith("Tunbridge Wells", "Dover", "Sevenoaks")
        .hasSize(12);
    ChartSpec.Bars plain =
        MeasureCharts.comparison(catalogue, NEET, JANUARY_2020, "kent-districts", SEVENOAKS)
            .orElseThrow();
    assertThat(plain.further()).isEmpty();
    assertThat(plain.quarters()).isEmpty();
  }

  @Test
  void linesOfSeveralAreasShareTheirPeriodsAndAGapStaysOne() {
    Area dover = district("dover", "Dover");
    areas.add(dover);
    for (int year = 2017; year <= 2019; year++) {
      add(CASUALTIES, SEVENOAKS, year(year), "" + (30 + year));
    }
    add(CASUALTIES, dover, year(2017), "80");
    add(CASUALTIES, dover, year(2019), "70");
    Catalogue catalogue = catalogue(CASUALTIES);
    ChartSpec.Lines chart =
        (ChartSpec.Lines)
            MeasureCharts.lines(
                    catalogue,
                    List.of(CASUALTIES),
                    List.of(SEVENOAKS, dover),
                    Timespan.ALL,
                    SEVENOAKS)
                .chart()
                .orElseThrow();
    assertThat(chart.periods())
        .extracting(ChartSpec.Lines.Slot::label)
        .containsExactly("2017", "2018", "2019");
    assertThat(chart.series())
        .extracting(ChartSpec.Lines.Series::name)
        .containsExactly("Sevenoaks", "Dover");
    assertThat(chart.series()).extracting(ChartSpec.Lines.Series::own).containsExactly(true, false);
    assertThat(chart.series().get(1).values())
        .containsExactly(OptionalDouble.of(80), OptionalDouble.empty(), OptionalDouble.of(70));
    assertThat(chart.subtitle()).isEqualTo("People a year · 2 areas");
    assertThat(chart.table().columns())
        .extracting(TableSpec.Column::title)
        .containsExactly("Period", "Sevenoaks", "Dover");
    Timespan late = new Timespan(Optional.of(year(2018)), Optional.empty());
    ChartSpec.Lines shorter =
        (ChartSpec.Lines)
            MeasureCharts.lines(catalogue, List.of(CASUALTIES), List.of(SEVENOAKS), late, SEVENOAKS)
                .chart()
                .orElseThrow();
    assertThat(shorter.periods()).hasSize(2);
  }

  @Test
  void linesOfDifferentUnitsAreRefusedWithASentence() {
    ChartAnswer answer =
        MeasureCharts.lines(
            catalogue(CASUALTIES, NEET),
            List.of(CASUALTIES, NEET),
            List.of(SEVENOAKS),
            Timespan.ALL,
            SEVENOAKS);
    assertThat(answer.chart()).isEmpty();
    assertThat(answer.reason()).startsWith("These measures have different units (people, %).");
  }
}
