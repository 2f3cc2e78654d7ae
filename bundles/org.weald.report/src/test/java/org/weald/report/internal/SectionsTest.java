package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.PaperWords;
import org.weald.model.ReportTemplate;
import org.weald.show.ReportBlock;
import org.weald.show.ReportSpec;
import org.weald.show.ReportTemplates;

/** What each word of a template becomes on the page. */
class SectionsTest {
  private static Document page(String is, Map<String, String> options) {
    return page(PrintedSample.catalogue(), PrintedSample.template(is, options));
  }

  private static Document page(Catalogue catalogue, ReportTemplate template) {
    return Jsoup.parse(HtmlReport.of(Sample.report(catalogue, template), null));
  }

  @Test
  void aPrintedTableIsPrintedAgainCellByCellWithItsHeadingsWhereTheyChange() {
    Elements rows = page("cells", Map.of("beside", "status")).select("table.cells tr");

    assertThat(rows.eachText())
        .satisfiesExactly(
            head -> assertThat(head).contains("Baseline (2017) Year 1", "status Why"),
            group -> assertThat(group).isEqualTo("Roads"),
            first ->
                assertThat(first).startsWith("Casualties (LPSA 1) 49 47* Target not met 59 people"),
            again -> assertThat(again).isEqualTo("Jan 06 Sept 06"),
            second -> assertThat(second).startsWith("Actions 98% ** "),
            group -> assertThat(group).isEqualTo("Other"),
            third -> assertThat(third).startsWith("Pedestrians 15% Available May"));
    assertThat(rows.get(6).select("td").get(0).wholeText()).isEqualTo("15% ");
    assertThat(rows.get(4).select("td").get(1).ownText()).isEmpty();
  }

  @Test
  void aRowThatCannotBeTestedSaysWhyAndFootnotesStandBelow() {
    Document page = page("cells", Map.of("beside", "status"));

    assertThat(page.select("table.cells tbody tr").last().select(".why").text())
        .containsIgnoringCase("no target");
    assertThat(page.select(".footnotes").text()).isEqualTo("S4 * Local roads only");
  }

  @Test
  void withoutStatusTheTableIsTheDocumentsAlone() {
    assertThat(page("cells", Map.of()).select("table.cells thead th").eachText())
        .containsExactly("Key success measure", "Baseline (2017)", "Year 1");
  }

  @Test
  void actionsStandUnderTheirPrioritiesWithWhatIsSaidOfThem() {
    Document page = page("actions", Map.of());

    assertThat(page.select(".actions .group").eachText())
        .containsExactly("Priority 4 Road safety measures", "lighting");
    assertThat(page.select(".actions tbody tr").get(1).text())
        .isEqualTo("CSAP 1 Do the thing numbered 1 Kent Police CSU; KFRS On-going Achieved");
    assertThat(page.select(".actions .story").text()).isEqualTo("Sessions were held.");
  }

  @Test
  void aPastDateIsNoCompletionAndAStatusFromElsewhereIsSaidToBe() {
    Document page = page("actions", Map.of());

    assertThat(page.select(".actions td.when small").eachText())
        .containsExactly("past date, completion not stated", "past date, completion not stated");
    assertThat(page.select(".actions tbody tr").last().select(".judged small").text())
        .isEqualTo("not in the status cell");
  }

  @Test
  void actionsAreCountedByStatusAndByPriority() {
    Document page = page("counts", Map.of("of", "actions", "by", "priority"));

    assertThat(page.select(".strip li").eachText().get(0)).isEqualTo("3 actions");
    assertThat(page.select(".words").text())
        .isEqualTo(
            "2 of 3 actions are due by 31 March 2020 (1 Achieved, 1 Slightly below target). For 2 of"
                + " them the date is past and completion is not stated (1 Achieved, 1 Slightly below"
                + " target).");
    assertThat(page.select(".counted tbody tr").eachText())
        .containsExactly("Priority 4 Road safety measures 2 2 0", "lighting 1 0 1", "All 3 2 1");
  }

  @Test
  void notApplicableAndABlankStayApartInTheProgressSummary() {
    Document page = page("directions", Map.of());

    assertThat(page.select(".travelled td.way .word").eachText())
        .containsExactly("Improving", "N/A", "Not Improving");
    assertThat(page.select(".travelled td.way small").eachText()).containsExactly("printed blank");
    assertThat(page.select(".counted").last().select("thead th").eachText())
        .containsExactly("Theme", "Measures", "N/A", "printed blank");
  }

  @Test
  void aMeasuresPageSaysWhichWayIsBetterAndInventsNoPoints() {
    Document page = page("measure-pages", Map.of());

    assertThat(page.select(".facts").first().text())
        .isEqualTo(
            "Better Higher is positive 1 year, as printed ↑ Improving 3 to 4 years, as printed"
                + " – N/A Reason too few points Source Kent County Council");
    assertThat(page.select(".facts").get(1).text()).contains("Lower is positive", "printed blank");
    assertThat(page.select(".part-measure-pages .words").first().text())
        .startsWith("The text quotes too few figures for a chart");
    assertThat(page.select("figure.chart")).hasSize(1);
  }

  @Test
  void ofACaseStudyTitleAndPublisherAreShown() {
    assertThat(page("case-studies", Map.of()).select(".studies tbody tr").last().text())
        .isEqualTo("Speedwatch Kent Police");
  }

  @Test
  void whatNobodyWroteIsSaidAndMakesThePaperADraft() {
    ReportTemplate paper = paper();
    ReportSpec unwritten = Sample.report(PrintedSample.catalogue(), paper);
    Document page = Jsoup.parse(HtmlReport.of(unwritten, null));

    assertThat(unwritten.standing().mark()).isEqualTo("DRAFT");
    assertThat(unwritten.standing().sentence())
        .contains("“Portfolio holder”", "“Summary”", "“Equality duty”");
    assertThat(page.select("p.unwritten").text()).isEqualTo("To be written by the author.");
    assertThat(page.select(".duty tbody td").eachText())
        .containsExactly("To be written by the author.");
  }

  @Test
  void anAuthorIsToldEachMissingTextTheFileAndTheRowsToBeginWith() {
    ReportSpec unwritten = Sample.report(PrintedSample.catalogue(), paper());

    assertThat(unwritten.wanted())
        .containsExactly(
            new ReportBlock.Wanted("Portfolio holder", ""),
            new ReportBlock.Wanted("Summary", ""),
            new ReportBlock.Wanted("equality duty", "Is anybody worse off?"));
    assertThat(WordsToWrite.lines(unwritten.wanted(), "a.b/c", "Spring, 2007"))
        .startsWith(
            "3 texts are still to be written, by a person, a row each, into data/papers.csv"
                + " of a plug-in: in a workspace that is plugins/<name>/data/papers.csv, beside a"
                + " weald.json (weald new --example shows one). Copy this table and put the words in"
                + " its last column, in quotation marks where they hold a comma; answer is Yes or No"
                + " where there is a question, empty where it begins with What:",
            "plan,edition,part,question,answer,text",
            "a.b/c,\"Spring, 2007\",Portfolio holder,,,")
        .endsWith(
            "a.b/c,\"Spring, 2007\",Portfolio holder,,,\"The words, as they are to be printed\"");
    assertThat(WordsToWrite.lines(List.of(), "a.b/c", "2007")).isEmpty();
  }

  @Test
  void whatAPersonWroteIsPrintedAsItIs() {
    ReportSpec written =
        Sample.report(
            PrintedSample.catalogue(
                List.of(
                    words("portfolio holder", 1, "", "", "Cabinet member for safety"),
                    words("summary", 1, "", "", "It went <well>."),
                    words("equality duty", 1, "Is anybody worse off?", "No", "All are served."))),
            paper());
    Document page = Jsoup.parse(HtmlReport.of(written, null));

    assertThat(written.standing().mark()).isEmpty();
    assertThat(page.select(".part-fields").text())
        .isEqualTo("Portfolio holder Cabinet member for safety");
    assertThat(page.select(".part-words .words").text()).isEqualTo("It went <well>.");
    assertThat(page.select(".duty tbody tr").text())
        .isEqualTo("Is anybody worse off? No All are served.");
  }

  private static PaperWords words(
      String part, int order, String question, String answer, String text) {
    return new PaperWords(
        "sample.plan/community-plan",
        "2019/20",
        part,
        order,
        question,
        answer,
        text,
        PrintedSample.PLACE);
  }

  private static ReportTemplate paper() {
    return new ReportTemplate(
        "paper",
        "Committee paper",
        List.of(
            section("fields", "", List.of("Portfolio holder")),
            section("words", "Summary", List.of()),
            section("duty", "", List.of("Is anybody worse off?"))),
        PrintedSample.PLACE);
  }

  private static ReportTemplate.Section section(String is, String title, List<String> words) {
    return new ReportTemplate.Section(is, title, Map.of(), words, PrintedSample.PLACE);
  }

  @Test
  void theUsualReportFollowsFromWhatThePlanAndTheEditionHold() {
    Catalogue sample = Sample.catalogue();

    assertThat(
            ReportTemplates.usual(
                sample, sample.plans().get(0), sample.plans().get(0).editions().get(0)))
        .isEqualTo(ReportTemplates.ANNUAL);
    assertThat(ReportTemplates.of(sample)).containsOnlyKeys(ReportTemplates.ANNUAL);
  }

  @Test
  void aPageOfNumbersHoldsTheMovesForTheWorseAndTheBetter() {
    Document page =
        page(Sample.catalogue(), PrintedSample.template("moves", Map.of("number", "1")));

    assertThat(page.select(".moves .group").eachText()).containsExactly("Most for the worse");
    assertThat(page.select(".moves tbody tr").last().text())
        .contains("Title of casualties 59", "+12 on last year");
  }
}
