package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Printed;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;
import org.weald.show.ReportMaker;
import org.weald.show.ReportTemplates;

/** Reports made by templates. */
class TemplateTest {
  private static final Place PLACE = Place.of("reports/ours.json");

  private static ReportTemplate template(ReportTemplate.Section... sections) {
    return new ReportTemplate("ours", "Our report", Arrays.asList(sections), PLACE);
  }

  private static ReportTemplate.Section section(String is, Map<String, String> options) {
    return new ReportTemplate.Section(is, "", options, List.of(), PLACE);
  }

  private static List<String> problems(ReportTemplate template) {
    return ReportTemplates.problems(template, Suggestion::of).stream()
        .map(Problem::sentence)
        .toList();
  }

  /** Written down before there were templates; the style sheet is left out. */
  @Test
  void theAnnualReportByItsTemplateIsTheOneBeforeThereWereTemplates() throws IOException {
    Catalogue catalogue = Sample.catalogue();

    assertThat(body(HtmlReport.of(Sample.annual(catalogue), null)))
        .isEqualTo(expected("annual.html"));
    assertThat(
            body(
                HtmlReport.of(
                    Sample.forOfficers(catalogue, Findings.in(catalogue), ReportTemplates.annual()),
                    null)))
        .isEqualTo(expected("annual-officers.html"));
  }

  private static String body(String html) {
    return html.substring(html.indexOf("<body"));
  }

  private static String expected(String file) throws IOException {
    try (InputStream in = TemplateTest.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @Test
  void aTemplateOfAnyOtherPluginStandsForTheShippedOneOfItsId() {
    Catalogue catalogue =
        Catalogue.of(List.of(brings("org.ours", "Ours"), brings("org.weald.templates", "Shipped")));

    assertThat(ReportTemplates.of(catalogue).get("dashboard").title()).isEqualTo("Ours");
    assertThat(ReportTemplates.of(catalogue)).containsKey(ReportTemplates.ANNUAL);
  }

  private static Contribution brings(String origin, String title) {
    ReportTemplate dashboard = new ReportTemplate("dashboard", title, List.of(), PLACE);
    return new Contribution(
        origin,
        "1",
        title,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Printed(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(dashboard)));
  }

  @Test
  void sectionsStandInTheOrderOfTheTemplateAndNoOthersDo() {
    Catalogue catalogue = Sample.catalogue();
    String html =
        HtmlReport.of(
            Sample.report(
                catalogue,
                template(
                    section("partners", Map.of()),
                    section("overview", Map.of()),
                    new ReportTemplate.Section(
                        "text", "Before you read", Map.of(), List.of("Ask us."), PLACE))),
            null);

    assertThat(html)
        .contains("Our report · Annual Monitoring Report 2019/20")
        .containsSubsequence("Partners", "Summary by theme", "Before you read", "Ask us.")
        .doesNotContain("How each judgement was reached", "Made by Weald from");
  }

  @Test
  void aWordThatIsNoSectionIsSaidWithTheFileAndWhatWasMeant() {
    assertThat(problems(template(section("hedline", Map.of()))))
        .containsExactly(
            "reports/ours.json: unknown section \"hedline\" of report ours. Did you mean"
                + " \"headline\"?");
  }

  @Test
  void noReportIsMadeOfATemplateThatIsWrong() {
    Catalogue catalogue = Sample.catalogue();

    assertThat(
            ReportMaker.of(catalogue, Sample.judged(catalogue), template(section("all", Map.of())))
                .problems())
        .hasSize(1);
  }

  @Test
  void anOptionASectionDoesNotHaveIsAProblemToo() {
    assertThat(problems(template(section("partners", Map.of("by", "priority")))))
        .containsExactly(
            "reports/ours.json: section \"partners\" has no option \"by\". Leave it out; this section"
                + " has none.");
  }
}
