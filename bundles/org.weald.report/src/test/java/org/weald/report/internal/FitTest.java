package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;
import org.weald.show.ReportFit;
import org.weald.show.ReportTemplates;

/** Templates for plans that hold nothing of what they are about. */
class FitTest {
  private static ReportTemplate template(ReportTemplate.Section... sections) {
    return new ReportTemplate("ours", "Our report", Arrays.asList(sections), PrintedSample.PLACE);
  }

  private static ReportTemplate.Section section(String is) {
    return new ReportTemplate.Section(is, "", Map.of(), List.of(), PrintedSample.PLACE);
  }

  private static ReportTemplate.Section text(String title, String where, String words) {
    return new ReportTemplate.Section(
        "text", title, Map.of("where", where), List.of(words), PrintedSample.PLACE);
  }

  private static Optional<String> unfit(Catalogue catalogue, ReportTemplate template) {
    Plan plan = catalogue.plans().get(0);
    return ReportFit.unfit(catalogue, plan, plan.editions().get(0), template);
  }

  private static String words(Catalogue catalogue, ReportTemplate template) {
    return Jsoup.parse(HtmlReport.of(Sample.report(catalogue, template), null))
        .select(".part-text")
        .text();
  }

  @Test
  void aReportOfTablesIsToldToBeForPlansThatPrintSome() {
    assertThat(unfit(Sample.catalogue(), template(section("cells"))))
        .contains(
            "ours: this report is for plans with printed tables; this plan has none. Without"
                + " --template it is the report annual-report.");
    assertThat(unfit(Sample.catalogue(), template(section("directions"))))
        .hasValueSatisfying(
            said -> assertThat(said).contains("printed directions of travel; this plan has none"));
    assertThat(unfit(Sample.catalogue(), template(section("actions"), section("overview"))))
        .hasValueSatisfying(said -> assertThat(said).contains("plans with actions"));
  }

  @Test
  void whereThereIsSomeOrNothingIsAskedForNothingIsSaid() {
    assertThat(unfit(PrintedSample.catalogue(), template(section("cells")))).isEmpty();
    assertThat(unfit(PrintedSample.catalogue(), template(section("directions")))).isEmpty();
    assertThat(unfit(Sample.catalogue(), ReportTemplates.annual())).isEmpty();
  }

  @Test
  void wordsStandOnlyWhereTheyAreTrueOfTheEdition() {
    ReportTemplate ours =
        template(
            text("How to read it", "printed tables", "Tables are printed again."),
            text("", "measures in printed tables; statuses not in the text", "Pictures."),
            text("", "measures in printed tables; statuses in the text", "Beside it."));

    assertThat(words(Sample.catalogue(), ours)).isEmpty();
    assertThat(words(PrintedSample.catalogue(), ours))
        .isEqualTo("How to read it Tables are printed again. Beside it.");
  }

  @Test
  void aConditionThereIsNotIsAProblemOfTheTemplate() {
    assertThat(
            ReportTemplates.problems(
                    template(text("Note", "printed table", "Words.")), Suggestion::of)
                .stream()
                .map(Problem::sentence))
        .containsExactly(
            "printed sample: unknown condition \"printed table\" of section text. Did you mean"
                + " \"printed tables\"?");
  }

  @Test
  void aMeasureWithoutAGraphIsNotSaidToHaveOne() {
    assertThat(
            HtmlReport.of(
                Sample.report(Sample.catalogue(), template(section("measure-pages"))), null))
        .contains("There are too few figures for a chart.")
        .doesNotContain("pictures");
  }
}
