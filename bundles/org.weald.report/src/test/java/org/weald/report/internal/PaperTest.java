package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.PaperWords;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Printed;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;
import org.weald.show.PaperRemarks;
import org.weald.show.ReportBlock;
import org.weald.show.ReportSpec;

/** What people write for a committee paper: what is taken, and what they are told of the rest. */
class PaperTest {
  private static final String PLAN = "sample.plan/community-plan";
  private static final String YEAR = "2019/20";
  private static final String WORSE = "Is anybody worse off?";
  private static final String DONE = "What can be done to avoid these impacts?";

  private final List<PaperWords> rows = new ArrayList<>();

  private PaperTest add(
      String plan, String edition, String part, String question, String answer, String text) {
    int line = rows.size() + 2;
    rows.add(
        new PaperWords(
            plan,
            edition,
            part,
            line,
            question,
            answer,
            text,
            new Place("data/papers.csv", line, 0)));
    return this;
  }

  private PaperTest add(String part, String question, String answer, String text) {
    return add(PLAN, YEAR, part, question, answer, text);
  }

  private static ReportTemplate paper() {
    return new ReportTemplate(
        "paper",
        "Committee paper",
        List.of(
            section("fields", "", List.of("Portfolio holder")),
            section("words", "Summary", List.of()),
            section("duty", "", List.of(WORSE, DONE)),
            section("made from", "", List.of())),
        PrintedSample.PLACE);
  }

  private static ReportTemplate.Section section(String is, String title, List<String> words) {
    return new ReportTemplate.Section(is, title, Map.of(), words, PrintedSample.PLACE);
  }

  private Catalogue catalogue() {
    return PrintedSample.catalogue(rows);
  }

  private List<String> remarks(ReportTemplate... others) {
    return remarks(paper(), List.of(others));
  }

  private List<String> remarks(ReportTemplate template, Collection<ReportTemplate> others) {
    Catalogue catalogue = catalogue();
    Plan plan = catalogue.plans().get(0);
    return PaperRemarks.of(
            catalogue, plan, plan.editions().get(0), template, others, Suggestion::of)
        .stream()
        .map(Problem::sentence)
        .toList();
  }

  private Document page() {
    return Jsoup.parse(HtmlReport.of(Sample.report(catalogue(), paper()), null));
  }

  @Test
  void aRowForAPlanAnEditionAPartOrAQuestionThereIsNotIsToldWithItsLine() {
    add("ours/community-plan", YEAR, "summary", "", "", "It went well.");
    add("sample.plan/comunity-plan", YEAR, "summary", "", "", "It went well.");
    add(PLAN, "2019/21", "summary", "", "", "It went well.");
    add("sumary", "", "", "It went well.");
    add("equality duty", "Is anybody worse of?", "No", "All are served.");
    add("equality duty", "", "No", "All are served.");

    assertThat(remarks())
        .containsExactly(
            "data/papers.csv, line 2: plan \"ours/community-plan\" is not known (the row is not"
                + " printed). Did you mean \"sample.plan/community-plan\"?",
            "data/papers.csv, line 3: plan \"sample.plan/comunity-plan\" is not known (the row is"
                + " not printed). Did you mean \"sample.plan/community-plan\"?",
            "data/papers.csv, line 4: plan sample.plan/community-plan has no edition \"2019/21\""
                + " (the row is not printed). Did you mean \"2019/20\"?",
            "data/papers.csv, line 5: no section of the report paper asks for \"sumary\" (the row is"
                + " not printed). Did you mean \"summary\"?",
            "data/papers.csv, line 6: no section of the report paper asks in \"equality duty\" for"
                + " \"Is anybody worse of?\" (the row is not printed). Did you mean \"Is anybody"
                + " worse off?\"?",
            "data/papers.csv, line 7: the row for \"equality duty\" names no question (the row is"
                + " not printed). Known: Is anybody worse off?, What can be done to avoid these"
                + " impacts?");
  }

  @Test
  void whatAnotherTemplateAsksForIsNoMistakeAndAReportWithoutWordsIsTold() {
    add("legal", "", "", "None.");
    ReportTemplate longer =
        new ReportTemplate(
            "longer", "Longer", List.of(section("words", "Legal", List.of())), PrintedSample.PLACE);

    assertThat(remarks()).hasSize(1);
    assertThat(remarks(longer)).isEmpty();
    assertThat(remarks(PrintedSample.template("overview", Map.of()), List.of())).isEmpty();
  }

  @Test
  void yesAndNoAreTakenInAnyCaseAndPrintedAsOne() {
    add("equality duty", WORSE, "nO ", "All are served.");

    assertThat(remarks()).isEmpty();
    assertThat(page().select(".duty tbody tr").first().text())
        .isEqualTo("Is anybody worse off? No All are served.");
  }

  @Test
  void anythingElseIsNoAnswerAndTheTextCountsAsStillToBeWritten() {
    add("equality duty", WORSE, "Maybe", "Some are served.");
    add("equality duty", DONE, "", "No negative impacts identified");

    assertThat(remarks())
        .containsExactly(
            "data/papers.csv, line 2: \"Maybe\" is no answer to \"Is anybody worse off?\" (until it"
                + " is Yes or No the row counts as still to be written). Write Yes or No in the"
                + " column answer, all else in text.");
    assertThat(page().select(".duty tbody tr").first().text())
        .isEqualTo("Is anybody worse off? To be written by the author.");
    assertThat(Sample.report(catalogue(), paper()).wanted())
        .contains(new ReportBlock.Wanted("equality duty", WORSE))
        .doesNotContain(new ReportBlock.Wanted("equality duty", DONE));
  }

  @Test
  void aTextWithoutItsYesOrNoIsToldToo() {
    add("equality duty", WORSE, "", "All are served.");

    assertThat(remarks().get(0))
        .startsWith("data/papers.csv, line 2: the answer to \"Is anybody worse off?\" is missing");
  }

  @Test
  void aQuestionThatBeginsWithWhatIsAnsweredByAText() {
    add("equality duty", DONE, "Yes", "No negative impacts identified");

    assertThat(remarks().get(0))
        .contains("line 2", "is answered by a text, not by \"Yes\"", "Leave answer empty");
    assertThat(page().select(".duty tbody tr").last().text())
        .isEqualTo(DONE + " No negative impacts identified");
  }

  @Test
  void theNumberOfALineIsNoNumberOfAQuestion() {
    add("equality duty", "Another question?", "No", "Of the first question this is nothing.");

    assertThat(page().select(".duty").text()).doesNotContain("this is nothing");
  }

  /** The document's own words come with the plan. */
  private static Catalogue withDocument(Catalogue catalogue) {
    PaperWords holder =
        new PaperWords(
            PLAN,
            YEAR,
            "portfolio holder",
            1,
            "",
            "",
            "not in the text",
            new Place("data/papers.csv", 2, 0));
    return Catalogue.of(
        catalogue.contributions().stream()
            .map(one -> one.plans().isEmpty() ? one : with(one, holder))
            .toList());
  }

  private static Contribution with(Contribution one, PaperWords words) {
    return new Contribution(
        one.origin(),
        one.version(),
        one.title(),
        one.plans(),
        one.areas(),
        one.themes(),
        one.observations(),
        one.narratives(),
        one.bodies(),
        one.actions(),
        one.claims(),
        new Printed(List.of(), List.of(), List.of(), List.of(), List.of(words), List.of()));
  }

  @Test
  void whatADocumentDoesNotSayStaysSoInItsOwnPaperAndCanBeWritten() {
    ReportSpec shipped = Sample.report(withDocument(catalogue()), paper());

    assertThat(Jsoup.parse(HtmlReport.of(shipped, null)).select(".part-fields").text())
        .isEqualTo("Portfolio holder not in the text");
    assertThat(shipped.standing().sentence()).doesNotContain("Portfolio holder");
    assertThat(shipped.wanted()).contains(new ReportBlock.Wanted("Portfolio holder", ""));
    assertThat(WordsToWrite.lines(shipped.wanted(), PLAN, YEAR))
        .anyMatch(line -> line.startsWith("Portfolio holder and Contact are posts"));
  }

  @Test
  void aNewPaperStaysADraftUntilItsPostsAreWritten() {
    add("summary", "", "", "It went well.");
    add("equality duty", WORSE, "No", "All are served.");
    add("equality duty", DONE, "", "Nothing.");
    ReportSpec untold = Sample.report(withDocument(catalogue()), paper());
    add("portfolio holder", "", "", "Cabinet Member for People and Places");
    ReportSpec told = Sample.report(withDocument(catalogue()), paper());

    assertThat(untold.standing().mark()).isEqualTo("DRAFT");
    assertThat(untold.standing().sentence()).contains("still has to write “Portfolio holder”.");
    assertThat(told.standing().mark()).isEmpty();
    assertThat(told.wanted()).isEmpty();
    assertThat(Jsoup.parse(HtmlReport.of(told, null)).select(".part-fields").text())
        .isEqualTo("Portfolio holder Cabinet Member for People and Places");
  }

  @Test
  void thePluginThatThePapersWordsComeFromIsNamed() {
    assertThat(Sample.report(catalogue(), paper()).madeFrom())
        .doesNotContain("Plug-in sample.printed 0.1.0");
    add("summary", "", "", "It went well.");

    assertThat(Sample.report(catalogue(), paper()).madeFrom())
        .contains("Plug-in sample.printed 0.1.0");
  }
}
