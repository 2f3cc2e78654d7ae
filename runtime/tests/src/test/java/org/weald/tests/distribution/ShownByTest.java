package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real plan, through the command line: what the printed reports say, and what follows. */
@Tag("distribution")
class ShownByTest {
  @TempDir static Path home;

  private static CommandLine weald;
  private static List<JsonNode> rows;
  private static List<JsonNode> queries;
  private static CommandLine.Ended demo;

  @BeforeAll
  static void judgeEverythingOnce() throws IOException {
    weald = new CommandLine(home);
    rows = json("assess", "--format", "json");
    queries = json("problems", "--format", "json");
    demo =
        weald
            .run("demo", "--all", "--no-window", "--workspace", home.resolve("demo").toString())
            .done();
  }

  @Test
  void everyRowHasTheFieldsThatArePromised() {
    for (JsonNode row : rows) {
      assertThat(row.fieldNames())
          .toIterable()
          .containsExactly(
              "level",
              "id",
              "measure",
              "ref",
              "edition",
              "theme",
              "area",
              "period",
              "value",
              "unit",
              "target",
              "status",
              "status_basis",
              "one_year",
              "long_term",
              "reason");
      assertThat(row.get("level").asText()).isIn("measure", "priority", "theme", "plan", "action");
      assertThat(row.get("status").asText())
          .isIn("green", "amber", "red", "missing", "not-due", "not-testable", "context");
      assertThat(row.get("one_year").asText())
          .isIn("improving", "maintaining", "not-improving", "not-assessed");
      assertThat(row.get("reason").asText()).isNotBlank();
    }
  }

  @Test
  void in202122TwentyFiveOfTwentySixPrioritiesAreAchievedAndSafe4IsMissing() {
    List<JsonNode> priorities =
        rows.stream().filter(row -> is(row, "priority", "2021/22")).toList();
    assertThat(priorities).hasSize(26);
    assertThat(priorities).filteredOn(row -> status(row).equals("green")).hasSize(25);
    assertThat(priorities)
        .filteredOn(row -> status(row).equals("missing"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("id").asText()).startsWith("org.weald.theme.safe/");
              assertThat(row.get("ref").asText()).isEqualTo("Priority 4");
            });
    assertThat(plan("2021/22").get("reason").asText()).contains("25 of 26", "96 %");
    assertThat(demo.err()).contains("25 of 26", "96 %", "4 %", "Safe 4");
  }

  @Test
  void in201920ThePrinted96PercentIsShownAsPrintedAndNotAsComputed() {
    assertThat(plan("2019/20").get("status_basis").asText()).isNotEqualTo("supplied");
    assertThat(demo.err()).contains("2019/20: Printed: 96 %");
    long measures =
        rows.stream()
            .filter(row -> is(row, "measure", "2019/20"))
            .filter(row -> !row.get("ref").asText().isEmpty())
            .count();
    assertThat(measures).isEqualTo(27);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          victim-based-crime     | 2019/20 | 7769 | not-testable | +24 on last year (+0.3 %)
          asb-incidents          | 2021/22 | 1513 | green        | −1,177 on last year (−44 %)
          ksi-local-roads        | 2019/20 | 59   | red          | after 47 people in 2018
          ksi-local-roads        | 2019/20 | 59   | red          | +26 %
          missed-collections     | 2019/20 | 5.7  | green        | a target of at most 10
          homelessness-prevented | 2019/20 | 138  | green        | a target of at least 120
          """)
  void aPrintedFigureIsJudgedAndTheReasonSaysHow(
      String id, String edition, double value, String status, String reason) {
    JsonNode measure = measure(id, edition);
    assertThat(measure.get("value").asDouble()).isEqualTo(value);
    assertThat(status(measure)).isEqualTo(status);
    assertThat(measure.get("reason").asText()).contains(reason);
  }

  @Test
  void theDistrictsTableReproducesExceptWhereItDoesNot() {
    String listed = queries.toString();
    assertThat(listed).contains("Tonbridge", "Gravesham", "second lowest");
  }

  @Test
  void theDemoSaysWhereItPutReportsAndChartsAndTheyAreThere() {
    assertThat(demo.out().lines().map(Path::of)).isNotEmpty().allMatch(Files::exists);
    assertThat(demo.out()).contains(".html", ".png", ".svg");
  }

  @Test
  void theDemoOfAllMakesAReportOfEveryDocumentEachOfItsOwnKind() throws IOException {
    Path reports = home.resolve("demo").resolve("reports");
    assertThat(reports.resolve("sevenoaks-community-plan-2019-22-2019-20.html"))
        .content()
        .contains("Summary by theme", "Case studies");
    assertThat(reports.resolve("sevenoaks-community-plan-2019-22-2021-22.html")).exists();
    assertThat(reports.resolve("sevenoaks-community-plan-2019-22-2021-22-dashboard.html"))
        .content()
        .contains("Moved most on the year before");
    assertThat(reports.resolve("community-safety-2019-20-2019-20-Quarter-2.html"))
        .content()
        .contains("12 of 48 actions are due by 30 September 2019 (11 Green, 1 Amber)");
    assertThat(reports.resolve("kent-agreement-2005-08-March-2007.html"))
        .content()
        .contains("Weald’s status", "86% (Autumn Term)");
    assertThat(reports.resolve("strategic-statement-2015-20-2019.html"))
        .content()
        .contains("Progress summary", "Lower is positive", "none are in the text");
  }

  @Test
  void theReportIsOneFileThatAsksNobodyForAnything() throws IOException {
    Path workspace = home.resolve("reported");
    weald.run("new", workspace.toString()).done();
    Path report = home.resolve("report.html");
    weald
        .run(
            "report",
            "--workspace",
            workspace.toString(),
            "--edition",
            "2021/22",
            "--out",
            report.toString())
        .done();
    String html = Files.readString(report);
    assertThat(html).contains("25 of 26").doesNotContain("<script");
    assertThat(html).doesNotContainPattern("(src|href)\\s*=\\s*[\"']https?:");
    assertThat(html).doesNotContainPattern("url\\(\\s*[\"']?https?:");
    assertThat(html).doesNotContain("<link");
  }

  private JsonNode plan(String edition) {
    return rows.stream().filter(row -> is(row, "plan", edition)).findFirst().orElseThrow();
  }

  private JsonNode measure(String id, String edition) {
    Optional<JsonNode> found =
        rows.stream()
            .filter(row -> is(row, "measure", edition))
            .filter(row -> row.get("id").asText().endsWith("/" + id))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("no row for " + id + " in " + edition));
  }

  private static boolean is(JsonNode row, String level, String edition) {
    return row.get("level").asText().equals(level) && row.get("edition").asText().equals(edition);
  }

  private static String status(JsonNode row) {
    return row.get("status").asText();
  }

  private static List<JsonNode> json(String... arguments) throws IOException {
    JsonNode array = new ObjectMapper().readTree(weald.run(arguments).done().out());
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
