package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weald.assess.Findings;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Priority;
import org.weald.model.Qualifier;
import org.weald.model.Status;
import org.weald.model.Theme;
import org.weald.themes.internal.ShippedContent;

/**
 * The traps of the five documents, each with the number it has in the notes on them: a test of that
 * number, or a line in {@link #ELSEWHERE} that says why it cannot arise or who tests it.
 */
final class TrapsTest {
  /** Traps without a test here. */
  private static final Map<Integer, String> ELSEWHERE =
      Map.of(
          1,
          "Rows that go on over a page cannot arise: a table is read from CSV, where a record is a"
              + " row and a cell may have several lines (CsvSpectrumTest).",
          12,
          "Cells with two figures in them: FiguresTest reads each of the twelve.",
          13,
          "Forms of numbers: FiguresTest reads each; what cannot be meant SlipsFoundTest finds.",
          15,
          "Figures relative to another: FiguresTest, and the duration rule in RulesTest.",
          29,
          "Wording that drifts: DiffCommandTest between editions, SlipsFoundTest within one.",
          30,
          "Lists of names that cannot be split cannot arise: a list is split at a semicolon only,"
              + " and a name may hold commas (PluginReaderTest).",
          33,
          "Second lowest: GoldenChecksTest.",
          36,
          "Persons' names cannot arise: no table has a column for them.");

  private static final Catalogue ALL = ShippedContent.ofEveryPlan();
  private static final Findings FOUND = Findings.in(ALL);
  private static final Plan CSAP = plan("community-safety-2019-20");
  private static final Plan KENT = plan("kent-agreement-2005-08");
  private static final Plan COUNTY = plan("strategic-statement-2015-20");
  private static final Plan DISTRICT = plan("sevenoaks-community-plan-2019-22");

  private static Plan plan(String id) {
    return ALL.plan(id).orElseThrow();
  }

  private static Scorecard card(Plan plan, String edition) {
    return Judge.judge(ALL, plan, plan.edition(edition).orElseThrow());
  }

  private static List<Judgement> rows(Plan plan, String edition) {
    return card(plan, edition).themes().stream()
        .flatMap(theme -> theme.measures().stream())
        .toList();
  }

  private static List<Judgement> rows(Plan plan, String edition, String... refs) {
    return rows(plan, edition).stream().filter(row -> List.of(refs).contains(row.ref())).toList();
  }

  private static List<Judgement> actions() {
    return Judge.actions(ALL, CSAP, CSAP.editions().get(0));
  }

  private static Stream<Measure> measures(Plan plan) {
    return ALL.themes(plan).stream().flatMap(theme -> theme.measures().stream());
  }

  private static List<Observation> observations() {
    return ALL.contributions().stream().flatMap(one -> one.observations().stream()).toList();
  }

  @Test
  void trap02ARowWithAnEmptyRefIsARow() {
    assertThat(actions()).hasSize(48).extracting(Judgement::ref).contains("CSAP 2.5");
  }

  @Test
  void trap03TwoMeasuresMayHaveOneRef() {
    assertThat(rows(CSAP, "2019/20 Quarter 2", "CSAP 2")).hasSize(2);
  }

  @Test
  void trap04TheSameCodeOfAMeasureAndOfActionsIsTwoThings() {
    assertThat(rows(CSAP, "2019/20 Quarter 2")).extracting(Judgement::ref).contains("CSAP 6");
    assertThat(actions()).extracting(Judgement::ref).contains("CSAP 6.1").doesNotContain("CSAP 6");
  }

  @Test
  void trap05NoIdIsMadeOfADamagedRef() {
    assertThat(ALL.actions(CSAP.id()))
        .extracting(action -> Ids.local(action.id()))
        .noneMatch(id -> id.contains("csap") || id.contains("page"));
  }

  @Test
  void trap06ARenumberedMeasureStaysOne() {
    assertThat(measures(DISTRICT).filter(one -> one.printed().size() == 2))
        .anyMatch(
            one -> !one.printed().get("2019/20").ref().equals(one.printed().get("2021/22").ref()));
  }

  @Test
  void trap07APriorityMayHaveNoMeasureAndAMeasureNoPriority() {
    Theme green =
        ALL.themes(DISTRICT).stream()
            .filter(theme -> theme.title().startsWith("Green"))
            .findFirst()
            .orElseThrow();
    assertThat(green.priorities())
        .filteredOn(one -> one.measures().isEmpty())
        .extracting(Priority::id)
        .containsExactly("org.weald.theme.green/new-development");
    Set<String> ofPriorities =
        green.priorities().stream()
            .flatMap(one -> one.measures().stream())
            .collect(Collectors.toSet());
    assertThat(green.measures())
        .filteredOn(one -> !one.printed().isEmpty() && !ofPriorities.contains(one.id()))
        .singleElement()
        .satisfies(
            one -> assertThat(one.printed().get("2021/22").title()).startsWith("Weekly refuse"));
    assertThat(FOUND.notes())
        .extracting(Findings.Finding::sentence)
        .contains("“Achieved” is printed, and no measure stands for this priority.");
  }

  @Test
  void trap08AStatusInTheWrongColumnIsTold() {
    assertThat(FOUND.findings())
        .filteredOn(finding -> finding.kind() == Findings.Kind.COLUMN)
        .extracting(Findings.Finding::sentence)
        .anySatisfy(said -> assertThat(said).contains("CSAP 7.2 is empty", "“Red” stands"));
  }

  @Test
  void trap09StatusesStandOnTheLevelThatPrintsThem() {
    assertThat(DISTRICT.edition("2021/22").orElseThrow().statusesOn().code()).isEqualTo("priority");
    assertThat(CSAP.editions().get(0).statusesOn().code()).isEqualTo("measure");
  }

  @Test
  void trap10AStatusThatIsAPictureIsNotInTheTextAndNeverAColour() {
    for (Judgement row : rows(KENT, "March 2007")) {
      boolean supplied = row.status().basis() == Basis.SUPPLIED;
      assertThat(supplied && row.status().status() != Status.CONTEXT).as(row.ref()).isFalse();
    }
    assertThat(rows(DISTRICT, "2019/20")).allMatch(row -> row.status().basis() == Basis.COMPUTED);
    assertThat(card(KENT, "March 2007").headline().sentence()).contains("pictures");
  }

  @Test
  void trap11TextInTheCellOfAFigureIsKeptAndIsNoNumber() {
    assertThat(observations())
        .filteredOn(one -> one.figure().raw().equals("14 May 842 SDQs (P1) received."))
        .singleElement()
        .satisfies(one -> assertThat(one.figure().qualifiers()).contains(Qualifier.TEXT));
  }

  @Test
  void trap14ApproximateFiguresKeepTheirWord() {
    assertThat(Figures.parse("over 500").operator()).isNotEqualTo(Operator.EQUAL);
    assertThat(observations())
        .filteredOn(one -> one.measure().endsWith("/young-people-whose-needs-were-met"))
        .extracting(one -> one.figure().raw())
        .containsExactly("over 500");
  }

  @Test
  void trap16HeadersMayChangeFromRowToRow() {
    Set<String> firstHeaders =
        ALL.themes(KENT).stream()
            .flatMap(theme -> ALL.cells(theme, "March 2007").stream())
            .filter(cell -> cell.table().equals("indicators") && cell.column() == 1)
            .map(PrintedCell::header)
            .collect(Collectors.toSet());
    assertThat(firstHeaders).hasSizeGreaterThan(3);
  }

  @Test
  void trap17PeriodsThatCannotBeOneAfterTheOtherAreTold() {
    assertThat(FOUND.findings())
        .filteredOn(finding -> finding.kind() == Findings.Kind.HEADING)
        .extracting(Findings.Finding::printed)
        .contains("Year 1 (Mar 06)", "April 06 - Sept 07", "Sept 07-June 08");
  }

  @Test
  void trap18APartOfAYearIsNotHeldAgainstAYearsTarget() {
    assertThat(rows(KENT, "March 2007", "10.1", "12.1", "14.3"))
        .hasSize(3)
        .allMatch(row -> row.status().status() == Status.NOT_TESTABLE);
  }

  @Test
  void trap19ACumulativeCountIsNotOneYears() {
    assertThat(rows(KENT, "March 2007", "15.1", "15.2"))
        .extracting(row -> row.status().sentence())
        .allMatch(said -> said.contains("cumulative figure"));
  }

  @Test
  void trap20AForecastIsNoActual() {
    assertThat(rows(KENT, "March 2007", "16.1", "16.2", "16.5"))
        .hasSize(3)
        .allMatch(row -> row.status().sentence().contains("is a forecast"));
  }

  @Test
  void trap21AnAverageOfYearsIsNotDueBeforeTheLast() {
    assertThat(rows(KENT, "March 2007", "3.1", "3.2", "3.3", "3.4"))
        .hasSize(4)
        .allMatch(row -> row.status().status() == Status.NOT_DUE)
        .allMatch(row -> row.status().sentence().contains("So far"));
  }

  @Test
  void trap22ABaselineWithoutAPeriodIsACellAndNoFigure() {
    assertThat(observations())
        .filteredOn(one -> one.measure().endsWith("/residents-think-kent-clean-county"))
        .noneMatch(one -> one.kind() == ObservationKind.BASELINE);
    assertThat(
            ALL.themes(KENT).stream()
                .flatMap(theme -> ALL.cells(theme, "March 2007").stream())
                .filter(cell -> cell.header().equals("Baseline"))
                .map(PrintedCell::text))
        .contains("58%", "2871", "33636");
  }

  @Test
  void trap23ANumberMayFallWhileTheShareRises() {
    assertThat(raws("pupils-achieving-level-4-english")).containsExactly("1904", "2028", "1861");
    assertThat(raws("pupils-achieving-level-4-english-2"))
        .containsExactly("62.6%", "68.0%", "66.7%");
    assertThat(raws("pupils-cohort")).startsWith("3040", "2984", "2792**");
    assertThat(FOUND.findings())
        .filteredOn(finding -> finding.kind() == Findings.Kind.RATE)
        .extracting(Findings.Finding::measure)
        .noneMatch(measure -> measure.contains("pupils-achieving"));
    assertThat(rows(KENT, "March 2007", "2.1", "2.2"))
        .hasSize(2)
        .allMatch(row -> row.status().status() == Status.NOT_DUE);
  }

  private static List<String> raws(String measure) {
    return observations().stream()
        .filter(one -> one.measure().equals("org.weald.plan.kentagreement/" + measure))
        .filter(
            one -> one.kind() == ObservationKind.BASELINE || one.kind() == ObservationKind.ACTUAL)
        .map(one -> one.figure().raw())
        .toList();
  }

  @Test
  void trap24AChangedDefinitionIsABreakWithItsReason() {
    assertThat(measures(COUNTY).filter(one -> !one.judging().breaks().isEmpty()))
        .extracting(one -> one.printed().get("2019").ref())
        .containsExactly("1.12", "1.34", "1.35", "1.36", "1.61");
    assertThat(measures(DISTRICT).filter(one -> !one.judging().breaks().isEmpty()))
        .extracting(one -> Ids.local(one.id()))
        .containsExactlyInAnyOrder("your-home-clients", "homelessness-prevented");
    assertThat(
            Stream.concat(measures(COUNTY), measures(DISTRICT))
                .flatMap(one -> one.judging().breaks().stream()))
        .allMatch(one -> !one.why().isBlank());
    assertThat(measures(COUNTY).filter(one -> one.printed().containsKey("2019")))
        .extracting(one -> one.printed().get("2019").ref())
        .contains("1.53", "1.53a", "1.54", "1.54a");
  }

  @Test
  void trap25WhereSeriesWereMergedNoDirectionIsPrinted() {
    assertThat(
            measures(COUNTY)
                .flatMap(one -> ALL.printedDirection(one, "2019").stream())
                .filter(one -> one.oneYear().isEmpty()))
        .hasSize(2);
  }

  @Test
  void trap26AnEarlierYearsFigureIsNotThisYears() {
    assertThat(FOUND.notes())
        .filteredOn(note -> note.kind() == Findings.Kind.STATUS)
        .extracting(Findings.Finding::sentence)
        .anySatisfy(said -> assertThat(said).contains("no figure for 2021/22 is in the text"));
  }

  @Test
  void trap27TextAndTableThatContradictEachOtherAreTold() {
    assertThat(FOUND.findings())
        .filteredOn(finding -> finding.kind() == Findings.Kind.SAME_FIGURE)
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void trap28OneFactInTwoPlacesIsHeldOnce() {
    Measure second =
        measures(DISTRICT)
            .filter(one -> one.id().endsWith("/housing-strategy-health"))
            .findFirst()
            .orElseThrow();
    assertThat(second.seriesId()).isEqualTo("org.weald.theme.caring/housing-strategy-vulnerable");
    assertThat(ALL.observations(second.id())).isEmpty();
    assertThat(observations()).filteredOn(one -> one.figure().raw().equals("107")).hasSize(1);
    assertThat(ALL.claims())
        .filteredOn(one -> one.says().toString().contains("eyfs-good-level"))
        .singleElement()
        .satisfies(one -> assertThat(one.printed()).isEqualTo("71.8%"));
    assertThat(FOUND.findings()).noneMatch(one -> one.sentence().contains("71.8"));
  }

  @Test
  void trap31WhatIsNoDateIsNeverOverdueAndAMisspeltOneIsReadFromItsOwnColumn() {
    List<Action> all = ALL.actions(CSAP.id());
    assertThat(all.stream().filter(one -> one.byWhen().equals("On-going")))
        .isNotEmpty()
        .allMatch(one -> one.due().isEmpty());
    assertThat(all.stream().filter(one -> one.byWhen().equals("Marc 2020")))
        .singleElement()
        .satisfies(one -> assertThat(one.due()).hasToString("Optional[2020-03-31]"));
  }

  @Test
  void trap32PastItsDateIsSaidAndTheSuppliedStatusStays() {
    List<Judgement> past =
        actions().stream()
            .filter(row -> row.status().sentence().contains("Past date, completion not stated"))
            .toList();
    assertThat(past).hasSize(10);
    assertThat(past.stream().filter(row -> row.status().status() == Status.GREEN)).hasSize(9);
    assertThat(past).allMatch(row -> row.status().basis() == Basis.SUPPLIED);
  }

  @Test
  void trap32TwelveActionsAreDueByTheEndOfTheQuarter() {
    List<String> due =
        ALL.actions(CSAP.id()).stream()
            .filter(
                one ->
                    one.due()
                        .filter(day -> !day.isAfter(CSAP.editions().get(0).asAt()))
                        .isPresent())
            .map(Action::id)
            .toList();
    assertThat(due).hasSize(12);
    assertThat(actions().stream().filter(row -> due.contains(row.id())))
        .filteredOn(row -> row.status().status() == Status.AMBER)
        .hasSize(1);
  }

  @Test
  void trap34AChangeThatIsPrintedWithAnotherNumberIsTold() {
    assertThat(FOUND.findings())
        .filteredOn(finding -> finding.kind() == Findings.Kind.PERCENT_CHANGE)
        .extracting(Findings.Finding::computed)
        .contains("+4", "12 %");
  }

  @Test
  void trap35NoMarkOfAWebPageIsLeftInAText() {
    assertThat(observations()).noneMatch(one -> one.provenance().sentence().contains("<sup"));
    assertThat(ALL.contributions().stream().flatMap(one -> one.printed().cells().stream()))
        .noneMatch(cell -> cell.text().matches(".*</?[a-z]+>.*"));
  }

  @Test
  void trap37SeventyFourMeasuresAreThirtyTwoTwentyFourAndEighteen() {
    assertThat(
            ALL.themes(COUNTY).stream()
                .map(
                    theme ->
                        theme.measures().stream()
                            .filter(one -> one.printed().containsKey("2019"))
                            .count()))
        .containsExactly(32L, 24L, 18L);
  }

  @Test
  void everyTrapHasATestOrALineThatSaysWhyNot() {
    Set<Integer> tested =
        Stream.of(TrapsTest.class.getDeclaredMethods())
            .map(method -> method.getName())
            .filter(name -> name.startsWith("trap"))
            .map(name -> Integer.valueOf(name.substring(4, 6)))
            .collect(Collectors.toSet());
    assertThat(tested).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
    assertThat(ELSEWHERE.values()).allMatch(line -> line.endsWith("."));
    assertThat(Stream.concat(tested.stream(), ELSEWHERE.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 37).boxed().toList());
  }
}
