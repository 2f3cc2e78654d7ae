package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.assess.Judge;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Figures;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.show.ReportMaker;
import org.weald.show.ReportTemplates;
import org.weald.themes.internal.ShippedContent;

/**
 * The printed tables of the source documents, cell by cell, as they stand in the reports: against
 * tables that were taken from the documents by hand.
 */
class GoldenTablesTest {
  private static final String KENT = "kent-agreement-2005-08";
  private static final String ACTIONS = "community-safety-2019-20";
  private static final String COUNTY = "strategic-statement-2015-20";
  private static final String SEVENOAKS = "sevenoaks-community-plan-2019-22";

  /** Figures of single other districts, which the report of this one does not print. */
  private static final String OF_OTHER_DISTRICTS = "KSI casualties (road scope";

  private static Catalogue catalogue;

  @BeforeAll
  static void readWhatShips() {
    catalogue = ShippedContent.withTemplates();
  }

  private static Document page(String plan, String edition, ReportTemplate template) {
    Plan known = catalogue.plan(plan).orElseThrow();
    Edition label = known.edition(edition).orElseThrow();
    return ReportMaker.of(catalogue, Judge.judge(catalogue, known, label), template)
        .fold(
            spec -> Jsoup.parse(HtmlReport.of(spec, null)),
            problems -> {
              throw new AssertionError(problems.stream().map(Problem::sentence).toList());
            });
  }

  private static Document page(String plan, String edition, String template) {
    return page(plan, edition, catalogue.templates().get(template));
  }

  private static List<Map<String, String>> golden(String name) {
    return Golden.rows(name);
  }

  static Set<String> templates() {
    return ShippedContent.withTemplates().templates().keySet();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyShippedTemplateMakesAReportOfEveryEdition(String template) {
    for (Plan plan : catalogue.plans()) {
      for (Edition edition : plan.editions()) {
        assertThat(page(plan.id(), edition.label(), template).title()).isNotEmpty();
      }
    }
  }

  @Test
  void eachDocumentHasItsUsualReport() {
    Map<String, String> usual = new TreeMap<>();
    for (Plan plan : catalogue.plans()) {
      for (Edition edition : plan.editions()) {
        usual.put(edition.label(), ReportTemplates.usual(catalogue, plan, edition));
      }
    }
    assertThat(usual)
        .isEqualTo(
            Map.of(
                "2019/20", "annual-report",
                "2021/22", "annual-report",
                "2019/20 Quarter 2", "quarterly-actions",
                "March 2007", "agreement-tables",
                "2019", "outcome-report"));
  }

  /** Outcome, row, heading, text. */
  private static List<String> cells(Document page, String tables) {
    List<String> cells = new ArrayList<>();
    for (Element section : page.select(".part-cells")) {
      String outcome = section.select("h2").text().replaceAll("^Outcome (\\d+).*", "$1");
      for (Element table : section.select(tables)) {
        List<String> headings = table.select("thead th").eachText();
        for (Element row : table.select("tbody tr")) {
          if (row.hasClass("again")) {
            headings = row.select("th").stream().map(Element::text).toList();
          }
          List<Element> printed = row.select("td.printed");
          for (int i = 0; i < printed.size(); i++) {
            String text = own(printed.get(i));
            if (!text.isEmpty()) {
              cells.add(cell(outcome, row.select("th").text(), headings.get(i + 1), text));
            }
          }
        }
      }
    }
    return cells;
  }

  private static String own(Element cell) {
    return cell.textNodes().stream().map(node -> node.getWholeText()).collect(Collectors.joining());
  }

  private static String cell(String... words) {
    return Arrays.stream(words)
        .map(word -> word.replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void theAgreementsTablesArePrintedAgainCellByCell() {
    List<String> golden =
        golden("kent_agreement_indicators").stream()
            .filter(row -> !row.get("value_raw").isEmpty())
            .map(
                row ->
                    cell(
                        row.get("outcome_no"),
                        row.get("indicator_text"),
                        row.get("header_label_raw"),
                        row.get("value_raw")))
            .toList();

    assertThat(cells(page(KENT, "March 2007", "agreement-tables"), ".cells:not(.freedoms)"))
        .containsExactlyInAnyOrderElementsOf(golden);
  }

  @Test
  void theActionPlansActionsArePrintedAgain() {
    Document page = page(ACTIONS, "2019/20 Quarter 2", "quarterly-actions");
    List<String> rows =
        page.select(".grid.actions tbody tr:not(.group):not(.story)").stream()
            .map(
                row ->
                    cell(
                        row.select("th").text(),
                        own(row.child(1)),
                        own(row.child(4)),
                        own(row.child(2)),
                        own(row.child(3)),
                        row.select(".status").text()))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            golden("csap_actions").stream()
                .map(
                    row ->
                        cell(
                            row.get("ref_norm"),
                            row.get("action"),
                            row.get("by_when_raw"),
                            row.get("lead_officer"),
                            row.get("other_partners"),
                            row.get("status_effective")))
                .toList());
  }

  @Test
  void theSuccessMeasuresAndTheSummaryOfTheActionPlanArePrintedAgain() {
    Document page = page(ACTIONS, "2019/20 Quarter 2", "quarterly-actions");

    assertThat(
            page.select("table.scorecard tbody > tr:first-child").stream()
                .map(row -> cell(row.child(0).text(), row.select(".status").text()))
                .toList())
        .containsExactlyElementsOf(
            golden("csap_success_measures").stream()
                .map(row -> cell(row.get("ref_norm"), row.get("status_raw")))
                .toList());
    assertThat(
            page.select("table.summary tbody tr:not(.group)").stream()
                .map(row -> cell(row.child(0).text(), own(row.child(1))))
                .toList())
        .containsExactlyElementsOf(
            golden("csap_summary").stream()
                .map(row -> cell(row.get("label_raw"), row.get("printed_count")))
                .toList());
  }

  @Test
  void theActionsAreCountedAsTheReportCountsThem() {
    Document page = page(ACTIONS, "2019/20 Quarter 2", "quarterly-actions");

    assertThat(page.select(".part-counts .strip .figure").eachText())
        .containsExactly("48", "43", "4", "1", "0");
    assertThat(page.select(".part-counts .words").text())
        .contains("12 of 48 actions are due by 30 September 2019 (11 Green, 1 Amber)")
        .contains(
            "For 10 of them the date is past and completion is not stated (9 Green, 1 Amber)");
  }

  @Test
  void theCountysDirectionsArePrintedAgainMeasureByMeasure() {
    Document page = page(COUNTY, "2019", "outcome-report");

    assertThat(
            page.select(".travelled tbody tr:not(.group)").stream()
                .map(
                    row ->
                        cell(
                            row.child(0).text(),
                            row.child(2).select(".word").text(),
                            row.child(3).select(".word").text()))
                .toList())
        .containsExactlyElementsOf(
            golden("kcc_assessments").stream()
                .map(row -> cell(row.get("ref"), row.get("one_year"), row.get("three_four_year")))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 Year", "3-4 Year"})
  void theCountysDirectionsAreCountedWithNotApplicableAndBlankApart(String term) {
    Document page = page(COUNTY, "2019", "outcome-report");
    Element table = page.select("table.counted").get(term.equals("1 Year") ? 0 : 1);
    List<String> headings = table.select("thead th").eachText();

    for (Map<String, String> row : golden("kcc_assessment_counts")) {
      if (row.get("assessment").equals(term) && row.get("scope").matches("outcome \\d|all.*")) {
        int line =
            row.get("scope").startsWith("all")
                ? 3
                : Integer.parseInt(row.get("scope").substring(8)) - 1;
        List<String> cells = table.select("tbody tr").get(line).children().eachText();
        Map<String, String> printed = new TreeMap<>();
        for (int i = 1; i < cells.size(); i++) {
          printed.put(headings.get(i), cells.get(i));
        }
        assertThat(printed.get("Improving")).isEqualTo(row.get("improving"));
        assertThat(printed.get("Maintaining")).isEqualTo(row.get("maintaining"));
        assertThat(printed.get("Not Improving")).isEqualTo(row.get("not_improving"));
        assertThat(printed.getOrDefault("N/A", "0")).isEqualTo(row.get("na"));
        assertThat(printed.getOrDefault("printed blank", "0")).isEqualTo(row.get("blank"));
      }
    }
  }

  @Test
  void theTableOfYoungPeopleIsPrintedAgainCellByCell() {
    Document page = page(SEVENOAKS, "2019/20", PrintedSample.template("cells", Map.of()));

    assertThat(
            page.select("table.neet-by-district tbody tr:not(.group)").stream()
                .map(
                    row ->
                        row.child(0).text()
                            + ": "
                            + row.select("td.printed").stream()
                                .map(GoldenTablesTest::own)
                                .collect(Collectors.joining("; ")))
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            golden("neet_by_district").stream()
                .map(row -> row.get("area") + ": " + row.get("raw"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019/20", "2021/22"})
  void theFiguresOfTheCommunityPlanStandInItsReport(String edition) {
    Document page = page(SEVENOAKS, edition, "annual-report");
    Set<BigDecimal> numbers = numbers(page);
    List<String> missing = new ArrayList<>();
    for (Map<String, String> row : golden("plan_results")) {
      if (row.get("row_type").equals("figure")
          && row.get("report_year").equals(edition)
          && row.get("role").equals("actual")
          && !row.get("ref").equals("PLAN")
          && !row.get("quantity").startsWith(OF_OTHER_DISTRICTS)
          && row.get("value").matches("-?[0-9.]+")
          && !numbers.contains(number(row.get("value")))) {
        missing.add(row.get("ref") + " " + row.get("quantity") + ": " + row.get("value"));
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Theme and status of each priority, in the order of the report. */
  private static List<String> statuses(Document page) {
    List<String> statuses = new ArrayList<>();
    for (Element table : page.select("table.priorities")) {
      String theme = table.closest("section").select("h2").text();
      for (Element row : table.select("tbody tr")) {
        Element printed = row.child(2).select(".status").first();
        String word = printed == null ? row.child(2).text() : printed.text();
        statuses.add(cell(theme, word.replace('\u00a0', ' ')));
      }
    }
    return statuses;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019/20", "2021/22"})
  void theStatusesOfTheCommunityPlanArePrintedAgainPriorityByPriority(String edition) {
    Map<String, String> themes =
        Map.of(
            "S", "Safe Communities",
            "C", "Caring Communities",
            "G", "Green Environment",
            "H", "Healthy Environment",
            "D", "Dynamic Economy",
            "SUS", "Sustainable Economy");

    assertThat(statuses(page(SEVENOAKS, edition, "annual-report")))
        .hasSize(edition.equals("2019/20") ? 27 : 26)
        .containsExactlyElementsOf(
            golden("plan_results").stream()
                .filter(row -> row.get("row_type").equals("status"))
                .filter(row -> row.get("report_year").equals(edition))
                .map(
                    row ->
                        cell(
                            themes.get(row.get("ref").replaceAll("\\d", "")),
                            row.get("status_raw").isEmpty()
                                ? "not in the text"
                                : row.get("status_raw")))
                .toList());
  }

  @Test
  void everyMeasurePageSaysWhichWayIsPositiveAndHasAChartOrSaysWhyThereIsNone() {
    Document page = page(COUNTY, "2019", "outcome-report");
    Map<String, String> polarities =
        golden("kcc_measures").stream()
            .collect(Collectors.toMap(row -> row.get("ref"), row -> row.get("polarity")));
    int pages = 0;
    for (Element heading : page.select(".part-measure-pages h3")) {
      String ref = heading.select(".ref").text();
      Element facts = heading.nextElementSibling();
      String polarity = polarities.getOrDefault(ref, "");
      assertThat(facts.text())
          .as(ref)
          .contains(
              polarity.isEmpty()
                  ? "Which way is positive is not in the text"
                  : polarity + " is positive");
      boolean shown = false;
      for (Element next = facts.nextElementSibling();
          next != null && !next.is("h3");
          next = next.nextElementSibling()) {
        shown |= next.is(".single") || next.text().contains("in the text, so no chart is drawn");
        shown |= next.text().contains("pictures and not in the text");
      }
      assertThat(shown).as(ref).isTrue();
      pages++;
    }
    assertThat(pages).isEqualTo(74);
  }

  @Test
  void whatChangedSinceTheEditionBeforeStandsInTheSecondEditionsReportOnly() {
    assertThat(page(SEVENOAKS, "2019/20", "annual-report").select(".part-diff")).isEmpty();
    assertThat(page(SEVENOAKS, "2021/22", "annual-report").select(".part-diff").text())
        .contains("What changed since 2019/20", "reworded", "dropped", "re-scoped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annual-report", "editions"})
  void bothEditionsStandSideBySideWithRefAndStatusInEachAndWhatChanged(String template) {
    Document page = page(SEVENOAKS, "2021/22", template);
    List<String> rows =
        page.select("table.editions tbody tr:not(.group)").stream()
            .map(
                row ->
                    row.children().stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .collect(Collectors.joining(" | ")))
            .toList();

    List<Map<String, String>> changes = golden("plan_edition_diff");
    assertThat(rows).hasSize(changes.size());
    assertThat(rows.stream().map(row -> row.replaceAll(".* \\| ", "")).sorted().toList())
        .hasSize(54)
        .filteredOn("same"::equals)
        .hasSameSizeAs(
            changes.stream().filter(row -> row.get("difference").equals("same")).toList());
    assertThat(rows).anyMatch(row -> row.matches(".* D3 .*\\| Dynamic 2 .*relabelled.*"));
    assertThat(rows)
        .anyMatch(
            row ->
                row.contains(
                    "Priority 4 | not in the text | Priority 4 | Information not received"));
    assertThat(page(SEVENOAKS, "2019/20", template).select("table.editions")).isEmpty();
  }

  @Test
  void ofThePlansFirstEditionItIsSaidThatThereIsNoneBefore() {
    assertThat(page(SEVENOAKS, "2019/20", "editions").select(".part-editions").text())
        .contains("there is none before it to set beside it");
  }

  private static Set<BigDecimal> numbers(Document page) {
    return page.select("td.raw").eachText().stream()
        .flatMap(raw -> Figures.parse(raw).value().stream())
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toSet());
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value).stripTrailingZeros();
  }
}
