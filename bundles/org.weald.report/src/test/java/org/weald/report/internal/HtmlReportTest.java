package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.weald.assess.Findings;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Place;
import org.weald.show.ChartSpec;
import org.weald.show.ReportSpec;
import org.weald.show.ReportTemplates;
import org.weald.spi.ChartRenderer;

class HtmlReportTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'&\u202e<img src=x onerror=y>";

  /** Draws nothing well, and all a page must not take in. */
  private static final ChartRenderer CHARTS =
      new ChartRenderer() {
        @Override
        public byte[] png(ChartSpec chart, int width, int height) {
          return new byte[0];
        }

        @Override
        public String svg(ChartSpec chart, int width, int height) {
          return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
              + width
              + "\" height=\""
              + height
              + "\" onload=\"go()\"><title id=\"t\">a chart</title><script>go()</script>"
              + "<style>@import url(http://x)</style><defs><clipPath id=\"a\"><rect/></clipPath></defs>"
              + "<image href=\"http://x/y.png\"/><a href=\"http://x\"><text>away</text></a>"
              + "<g clip-path=\"url(#a)\" style=\"fill:#1d4e89;background:url(http://x)\">"
              + "<rect fill=\"url(http://x#b)\" width=\"3\"/><text x=\"1\">59 &lt; 60</text></g></svg>";
        }
      };

  private static Document page(Catalogue catalogue) {
    return Jsoup.parse(html(catalogue));
  }

  private static String html(Catalogue catalogue) {
    return HtmlReport.of(Sample.annual(catalogue), CHARTS);
  }

  @Test
  void aReportIsOneBritishDocumentWithLandmarks() {
    Document page = page(Sample.catalogue());

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(page.title()).isEqualTo("Sevenoaks District Community Plan, 2019/20");
    assertThat(page.select("h1").eachText()).containsExactly("Sevenoaks District Community Plan");
    for (String landmark : List.of("header", "nav", "main", "footer")) {
      assertThat(page.select("body " + landmark)).as(landmark).hasSize(1);
    }
    assertThat(page.select("section"))
        .allSatisfy(
            section ->
                assertThat(page.getElementById(section.attr("aria-labelledby")))
                    .as(section.className())
                    .isNotNull());
  }

  @Test
  void nothingRunsAndNothingIsFetched() {
    String html = html(Sample.catalogue());
    Document page = Jsoup.parse(html);

    assertThat(
            page.select(
                "script, link, img, image, iframe, object, embed, video, audio, source, base, form, style ~ style"))
        .isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(
                        attribute ->
                            attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("src")
                                || attribute.getKey().equals("style")
                                || attribute.getKey().equals("srcset")));
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(html).doesNotContain("http://", "https://", "@import");
    assertThat(Pattern.compile("url\\((?!#)").matcher(html).find()).isFalse();
  }

  @Test
  void thePolicyAllowsThePagesOwnStyleAndNothingElse() throws Exception {
    Document page = page(Sample.catalogue());

    String style = page.selectFirst("style").data();
    String hash =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void everyLinkLeadsSomewhereAndNoIdIsUsedTwice() {
    Document page = page(Sample.catalogue());

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(
            href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
  }

  @Test
  void everyPrintedMeasureHasARowWithItsFigureTargetStatusDirectionAndWhy() {
    Catalogue catalogue = Sample.catalogue();
    Scorecard scorecard = Sample.judged(catalogue);
    Document page = page(catalogue);

    assertThat(page.select("table.scorecard thead th").eachText())
        .containsExactly(
            "Ref", "Key success measure", "Latest figure", "Target", "Status", "Direction", "Why");
    assertThat(page.select("table.scorecard th.ref[scope=row]").eachText())
        .containsExactly("S1", "S4", "C3");
    Element casualties = page.getElementById("measure-sample.safe_casualties");
    assertThat(casualties.select("td.number").first().text()).isEqualTo("59 2019 people");
    assertThat(casualties.select("td.number .period").first().text()).isEqualTo("2019");
    assertThat(page.getElementById("measure-sample.safe_actions").select("td.number .period"))
        .isEmpty();
    assertThat(casualties.select("td.judged").first().text())
        .contains("Target not met", "computed");
    assertThat(casualties.select(".s-red svg.mark")).hasSize(1);
    assertThat(casualties.select("td.way").text()).contains("No significant change 1 year");
    assertThat(casualties.select("td.why").first().text())
        .contains(scorecard.row("S4").orElseThrow().summary());
    assertThat(casualties.text()).contains("Casualties rose from 47 to 59.");
    assertThat(casualties.select(".quoted li").eachText())
        .contains("Title of pedestrians 15\u202f% 2019");
  }

  @Test
  void theHeadlineStandsAsPrintedBesideWhatIsComputed() {
    Document page = page(Sample.catalogue());

    assertThat(page.select(".strip").first().select("li").eachText())
        .containsExactly(
            "96\u202f% actions on target as printed",
            "100\u202f% 1 of 1 priorities computed", "1 Achieved as printed");
  }

  @Test
  void tablesHaveHeadersWithAScopeAndACaption() {
    Document page = page(Sample.catalogue());

    assertThat(page.select("table"))
        .isNotEmpty()
        .allMatch(table -> table.select("> caption").size() == 1);
    assertThat(page.select("th")).isNotEmpty().allMatch(head -> head.hasAttr("scope"));
  }

  @Test
  void theComparisonHoldsEveryPrintedFigureOfEveryDistrict() {
    Document page = page(Sample.catalogue());

    Element table = page.selectFirst("table.areas");
    assertThat(table.select("thead th").eachText())
        .containsExactly("As printed, January 2020", "Dover", "Sevenoaks", "Thanet");
    assertThat(table.select("tbody tr").eachText())
        .containsExactly(
            "Title of neet-cohort 2,319 1,930 2,987",
            "Title of neet-count 58 52 146",
            "Title of neet-rate 2.5\u202f% 2.7\u202f% 4.9\u202f%",
            "Target for it 2.2\u202f% 1.3\u202f% 2.8\u202f%");
    assertThat(table.select(".own").eachText()).contains("Sevenoaks", "2.7\u202f%");
  }

  @Test
  void theAppendixGivesTheStepsAndTheSentenceOfEachFigure() {
    Document page = page(Sample.catalogue());

    Element why = page.getElementById("why-sample.safe_casualties").closest("article");
    assertThat(why.select("dt").eachText())
        .contains("Status: Target not met", "One year: No significant change");
    assertThat(why.select("ol.steps li")).isNotEmpty();
    assertThat(why.select("table.figures tbody tr").eachText())
        .contains("S4 2019 59 printed as 59 Kent County Council")
        .contains("Title of pedestrians 2019 15% not in the text Kent County Council");
  }

  @Test
  void partnersAreListedByTheirPart() {
    Document page = page(Sample.catalogue());

    assertThat(page.select(".partners h3").eachText())
        .containsExactly("Members of the Local Strategic Partnership", "Lead agencies");
    assertThat(page.select(".partners li").eachText())
        .containsExactly("Dartford, Gravesham and Swanley CCG", "Kent Police Safe Communities");
  }

  @Test
  void hostileWordsAreShownAndDoNothing() {
    String html = html(Sample.catalogue(HOSTILE));
    Document page = Jsoup.parse(html);

    assertThat(page.select("script, img, [onerror]")).isEmpty();
    assertThat(html).doesNotContain("\u202e");
    assertThat(page.selectFirst("h1").text()).contains("<script>alert(1)</script>\"'&");
    assertThat(page.select("table.scorecard tbody")).hasSize(3);
    assertThat(page.title()).contains("<script>alert(1)</script>");
  }

  @Test
  void chartsComeInWithoutAnythingThatRunsOrFetches() {
    Document page = page(Sample.catalogue());

    assertThat(page.select("figure.chart svg"))
        .isNotEmpty()
        .allMatch(svg -> svg.hasAttr("aria-label"));
    assertThat(page.select("figure.chart svg script, figure.chart svg style, figure.chart svg a"))
        .isEmpty();
    assertThat(page.select("figure.chart svg > g").eachAttr("clip-path")).contains("url(#c1-a)");
    assertThat(page.getElementById("c1-a")).isNotNull();
    assertThat(page.select("figure.chart svg > g").eachAttr("fill")).contains("#1d4e89");
    assertThat(page.select("figure.chart svg text").eachText()).contains("59 < 60");
    assertThat(page.select("figure.chart svg rect[fill]")).isEmpty();
    assertThat(page.select("figure.chart details table"))
        .hasSameSizeAs(page.select("figure.chart"));
  }

  @Test
  void withoutARendererTheFiguresStandWhereThePictureWould() {
    Catalogue catalogue = Sample.catalogue();
    Document page = Jsoup.parse(HtmlReport.of(Sample.annual(catalogue), null));

    assertThat(page.select("figure.chart svg")).isEmpty();
    assertThat(page.select("figure.chart table").first().text()).contains("2017 49", "2019 59");
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(html(Sample.catalogue())).isEqualTo(html(Sample.catalogue()));
  }

  @Test
  void itSaysWhatItWasMadeFrom() {
    assertThat(page(Sample.catalogue()).select("footer li").eachText())
        .containsExactly(
            "Sevenoaks District Community Plan, edition 2019/20",
            "Document: " + Sample.SOURCE,
            "Plug-in sample.safe 1.2.3");
    assertThat(page(Sample.withOwnFigure()).select("footer li").eachText())
        .contains("Workspace data, revision 7");
  }

  @Test
  void figuresThatAreInPrintNeedNoDraftMarkAndOwnFiguresDo() {
    Document published = page(Sample.catalogue());
    Document own = page(Sample.withOwnFigure());

    assertThat(published.select(".standing")).isEmpty();
    assertThat(published.select("footer").text())
        .contains("Every figure is printed in a published source: " + Sample.SOURCE);
    assertThat(own.select(".standing").text()).isEqualTo("DRAFT");
    assertThat(own.select("header .draft").text()).contains("one figure is the workspace’s own");
  }

  @Test
  void aWorkspacesOwnFigureIsNeverShownAsPrinted() {
    Document own = page(Sample.withOwnFigure());

    Element why = own.getElementById("why-sample.safe_casualties").closest("article");
    assertThat(why.select("table.figures caption").text()).isEqualTo("Figures of S4");
    assertThat(why.select("table.figures tbody tr").eachText())
        .contains("S4 2020 41 workspace, revision 7 Road Safety Partnership");
    assertThat(own.select("caption, .vision").eachText())
        .noneMatch(text -> text.startsWith("Figures") && text.contains("as printed"));
  }

  @Test
  void aSentenceIsQuotedOnceUnderAMeasure() {
    Element why =
        page(Sample.catalogue()).getElementById("why-sample.safe_casualties").closest("article");

    assertThat(Pattern.compile("printed as 59").matcher(why.text()).results().count()).isEqualTo(1);
  }

  @Test
  void howToReadItFollowsTheSummary() {
    Document page = page(Sample.catalogue());

    assertThat(page.selectFirst("section.overview").nextElementSibling().className())
        .isEqualTo("notes");
    assertThat(page.select(".counts li").first().text())
        .isEqualTo("3 key success measures 3 of 3 could be tested");
  }

  @Test
  void dataQueriesAreForOfficersAndTheirCopyIsMarked() {
    Catalogue catalogue = Sample.catalogue();
    Findings findings =
        new Findings(
            List.of(
                finding("2019/20", "Gravesham: printed −1.4, computed −1.5."),
                finding("2021/22", "of another edition")),
            List.of(),
            List.of());
    ReportSpec spec = Sample.forOfficers(catalogue, findings, ReportTemplates.annual());
    Document officers = Jsoup.parse(HtmlReport.of(spec, CHARTS));

    assertThat(page(catalogue).text()).doesNotContain("Data queries");
    assertThat(officers.select(".queries tbody tr")).hasSize(1);
    assertThat(officers.select(".queries tbody").text())
        .contains("Gravesham: printed −1.4, computed −1.5.");
    assertThat(officers.select(".standing").text()).isEqualTo("Officers only");
  }

  private static Findings.Finding finding(String edition, String sentence) {
    return new Findings.Finding(
        Findings.Kind.DIFFERENCE,
        Place.of("neet.csv"),
        "NEET, Gravesham, January 2020",
        "",
        "",
        edition,
        "-1.4",
        "-1.5",
        sentence,
        "");
  }

  @Test
  void aSmallReportIsASmallFile() {
    assertThat(html(Sample.catalogue()).length()).isBetween(10_000, 60_000);
  }
}
