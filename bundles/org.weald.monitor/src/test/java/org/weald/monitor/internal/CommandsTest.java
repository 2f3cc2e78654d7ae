package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;
import org.weald.themes.internal.ShippedMonitor;

/** What the commands print of the Sevenoaks plan: the issue's own numbers. */
final class CommandsTest {
  private static final ShippedMonitor MONITOR = new ShippedMonitor();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Exit run(Command command, String format, Map<String, String> options, String... words)
      throws IOException {
    return command.run(
        new CommandCall(
            List.of(words),
            options,
            format,
            Optional.empty(),
            Path.of("."),
            new PrintWriter(out),
            new PrintWriter(err),
            Progress.silent()));
  }

  @Test
  void assessSaysTheHeadlineOfEachEdition() throws IOException {
    assertThat(run(new AssessCommand(MONITOR), "", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("2019/20").contains("2021/22").contains("96");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void assessAsDataHasTheFieldsOfTheIssueAndTheirCodes() throws IOException {
    assertThat(run(new AssessCommand(MONITOR), "json", Map.of("--edition", "2021/22")))
        .isEqualTo(Exit.DONE);
    int objects = 0;
    StringBuilder names = new StringBuilder();
    try (JsonParser json = new JsonFactory().createParser(out.toString())) {
      while (json.nextToken() != null) {
        if (json.currentToken().isStructStart() && json.currentToken().asString().equals("{")) {
          objects++;
        }
        if (objects == 1 && json.currentToken().name().equals("FIELD_NAME")) {
          names.append(json.currentName()).append(' ');
        }
      }
    }
    assertThat(names)
        .hasToString(
            "level id measure ref edition theme area period value unit target status status_basis"
                + " one_year long_term reason ");
    assertThat(objects).isGreaterThan(50);
    assertThat(out.toString())
        .contains("\"level\" : \"plan\"", "\"level\" : \"theme\"", "\"level\" : \"priority\"");
  }

  @Test
  void anEditionThatIsNotThereIsToldWithThoseThatAre() throws IOException {
    for (Command command : List.of(new AssessCommand(MONITOR), new ExplainCommand(MONITOR))) {
      assertThat(run(command, "", Map.of("--edition", "2020/21"), "S4"))
          .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    }
    assertThat(err.toString()).contains("unknown edition \"2020/21\". Known: 2019/20, 2021/22.");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"S4", "ksi-local-roads", "Safe 4", "org.weald.theme.safe/ksi-local-roads"})
  void explainTakesARefAnIdOrAFullId(String asked) throws IOException {
    assertThat(run(new ExplainCommand(MONITOR), "", Map.of(), asked)).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Status: ").contains("One year: ").contains("Long term: ");
  }

  @Test
  void explainOfNothingKnownNamesTheRefs() throws IOException {
    assertThat(run(new ExplainCommand(MONITOR), "", Map.of(), "S99"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("unknown measure \"S99\"").contains("S4");
  }

  @Test
  void problemsListsTheNeetDifferencesThatDoNotReproduce() throws IOException {
    assertThat(run(new ProblemsCommand(MONITOR), "csv", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Tonbridge & Malling").contains("Gravesham");
    assertThat(err.toString())
        .contains(" checks made, ")
        .contains(" data queries.")
        .containsOnlyOnce("no plug-in brings");
    assertThat(run(new ProblemsCommand(MONITOR), "", Map.of("--strict", "")))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
  }

  @Test
  void aFigureOfAnotherPeriodThanTheEditionsSaysWhich() throws IOException {
    run(new AssessCommand(MONITOR), "", Map.of("--edition", "2021/22"));
    assertThat(out.toString()).contains("59 (2019)").doesNotContain("(2021/22)  ");
  }

  @Test
  void explainOffersTheMeasuresThatHaveTheWord() throws IOException {
    assertThat(run(new ExplainCommand(MONITOR), "", Map.of(), "NEET"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("neet-rate (Share of young people").doesNotContain("S4");
  }

  @Test
  void aDifferenceThatDoesNotFollowSaysWhetherRoundingExplainsIt() throws IOException {
    run(new ProblemsCommand(MONITOR), "", Map.of());
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("Before rounding the counts, 84 of 2,425, give −1.5 % too.");
  }

  @Test
  void problemsForASpreadsheetWriteBothNumbersTheSameWay() throws IOException {
    run(new ProblemsCommand(MONITOR), "csv", Map.of());
    assertThat(out.toString()).contains(",-1.4%,-1.5%,").contains(",3.8%,3.7%,");
  }

  @Test
  void problemsAreGroupedByKindEachWithItsSumItsSentenceAndItsPlace() throws IOException {
    assertThat(run(new ProblemsCommand(MONITOR), "", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("Difference from target: 2 of 13 do not agree")
        .contains("The target of 2.0 % less 3.5 % is −1.5 %; −1.4 % is printed.")
        .contains("As printed: \"Table 1, Yr12 & Yr13 NEET Summary: Gravesham, Diff from target")
        .contains("checks.csv, line ")
        .doesNotContain("REMARKS");
    assertThat(run(new ProblemsCommand(MONITOR), "", Map.of("--all", ""))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("REMARKS")
        .contains("D3 of 2019/20 is Dynamic 2 of 2021/22");
  }

  @Test
  void problemsOfOnePlanAreToldWithoutTheTalliesOfAll() throws IOException {
    String plan = MONITOR.catalogue().plans().get(0).id();
    assertThat(run(new ProblemsCommand(MONITOR), "", Map.of("--plan", plan))).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Gravesham").doesNotContain(" do not agree");
    assertThat(err.toString()).contains(" data queries of ").doesNotContain("checks made");
    assertThat(run(new ProblemsCommand(MONITOR), "", Map.of("--plan", "gone")))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("unknown plan \"gone\"");
  }

  @Test
  void problemsAsDataTellQueriesFromRemarks() throws IOException {
    assertThat(run(new ProblemsCommand(MONITOR), "json", Map.of("--all", ""))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("\"sort\" : \"query\"", "\"sort\" : \"remark\"", "\"computed\" : \"−1.5 %\"");
  }

  @Test
  void measuresAreListedPlanByPlanOrOfOnePlan() throws IOException {
    Command measures = new MeasuresCommand(new ShippedMonitor(ShippedContent.ofEveryPlan()));
    assertThat(run(measures, "", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains(
            "Sevenoaks District Community Plan (sevenoaks-community-plan-2019-22), 2019/20, 2021/22",
            "Kent Agreement (kent-agreement-2005-08), March 2007");
    out.getBuffer().setLength(0);
    assertThat(run(measures, "csv", Map.of("--plan", "kent agreement"))).isEqualTo(Exit.DONE);
    assertThat(out.toString()).startsWith("id,title,unit,every,refs,plan\n");
    assertThat(out.toString().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",kent-agreement-2005-08"));
    assertThat(run(measures, "", Map.of("--plan", "gone"))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("unknown plan \"gone\". The plans are: ");
  }
}
