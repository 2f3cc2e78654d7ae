package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weald.model.CaseStudy;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Observation;
import org.weald.model.PaperWords;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.PrintedDirection;
import org.weald.model.Theme;

/** What the documents print beside plans and figures is held, each thing once. */
final class ShippedTablesTest {
  private static final Catalogue ALL = ShippedContent.ofEveryPlan();

  private static List<PrintedCell> cells(String plan, String table) {
    Plan found = ALL.plan(plan).orElseThrow();
    return ALL.themes(found).stream()
        .flatMap(theme -> cells(found, theme).stream())
        .filter(cell -> cell.table().equals(table))
        .toList();
  }

  private static List<PrintedCell> cells(Plan plan, Theme theme) {
    return plan.editions().stream()
        .flatMap(edition -> ALL.cells(theme, edition.label()).stream())
        .toList();
  }

  @Test
  void theAgreementsTablesAreHeldCellByCellWithHeadersThatChangeFromRowToRow() {
    List<PrintedCell> cells = cells("kent-agreement-2005-08", "indicators");
    assertThat(cells).hasSize(325);
    assertThat(cells("kent-agreement-2005-08", "in-the-text")).hasSize(337 - 325);
    assertThat(cells).filteredOn(cell -> cell.text().isEmpty()).hasSize(6);
    assertThat(cells)
        .extracting(PrintedCell::text)
        .contains("(2008)", "14 May 842 SDQs (P1) received.");
    assertThat(cells("kent-agreement-2005-08", "freedoms")).hasSize(102);
  }

  @Test
  void aFigureOfTheAgreementsTablesIsHeldOnceAndQuotesItsCell() {
    List<Observation> figures =
        ALL.observations("org.weald.plan.kentagreement/proportion-3-year-olds-attending");
    assertThat(figures).extracting(one -> one.figure().raw()).contains("75%", "86% (Autumn Term)");
    assertThat(figures.get(0).provenance().source()).isEqualTo("Kent Agreement, March 2007");
    assertThat(figures.get(0).provenance().sentence()).endsWith("| Baseline (2004): 75%");
  }

  @Test
  void theTableOfYoungPeopleHasThirteenRowsOfFifteenCellsAndTheSummaryEight() {
    Map<String, Long> rows =
        cells("sevenoaks-community-plan-2019-22", "neet-by-district").stream()
            .collect(Collectors.groupingBy(PrintedCell::row, Collectors.counting()));
    assertThat(rows).hasSize(13);
    assertThat(rows.values()).allMatch(cells -> cells == 15);
    assertThat(cells("community-safety-2019-20", "summary"))
        .extracting(PrintedCell::text)
        .containsExactly("7", "2", "0", "0", "43", "4", "1", "0");
  }

  @Test
  void directionsArePrintedForEveryMeasureAndABlankIsNotNotAssessed() {
    Plan plan = ALL.plan("strategic-statement-2015-20").orElseThrow();
    List<PrintedDirection> directions =
        ALL.themes(plan).stream()
            .flatMap(theme -> theme.measures().stream())
            .flatMap(measure -> ALL.printedDirection(measure, "2019").stream())
            .toList();
    assertThat(directions).hasSize(74);
    assertThat(count(directions, PrintedDirection::oneYear))
        .isEqualTo(Map.of("Improving", 13L, "Maintaining", 45L, "Not Improving", 14L, "", 2L));
    assertThat(count(directions, PrintedDirection::longTerm))
        .isEqualTo(
            Map.of("Improving", 11L, "Maintaining", 54L, "Not Improving", 5L, "N/A", 2L, "", 2L));
  }

  private static Map<String, Long> count(
      List<PrintedDirection> all, Function<PrintedDirection, String> word) {
    return all.stream().collect(Collectors.groupingBy(word, Collectors.counting()));
  }

  @Test
  void caseStudiesAreATitleAndABody() {
    Plan plan = ALL.plan("sevenoaks-community-plan-2019-22").orElseThrow();
    List<CaseStudy> studies =
        ALL.themes(plan).stream()
            .flatMap(theme -> ALL.caseStudies(theme, "2019/20").stream())
            .toList();
    assertThat(studies).hasSize(12).allMatch(study -> !study.body().isEmpty());
  }

  @Test
  void aCommitteePaperHoldsPostsAndTitlesAndNothingWrittenForTheAuthor() {
    Plan plan = ALL.plan("community-safety-2019-20").orElseThrow();
    Edition edition = plan.editions().get(0);
    assertThat(ALL.papers(plan, edition.label()))
        .extracting(PaperWords::part)
        .contains("status", "key decision", "also considered by", "contact")
        .doesNotContain("summary", "recommendation", "reason", "equality duty");
  }
}
