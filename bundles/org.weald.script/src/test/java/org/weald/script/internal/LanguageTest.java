package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Problem;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.ScriptRun;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.ExportedFile;
import org.weald.spi.Given;

/** The words of scripts, on the figures of the Sevenoaks plan. */
@Timeout(120)
final class LanguageTest {
  private static final String HEADER = "//@ name Try\n//@ kind export\n";
  private static final Given GIVEN =
      new Given(Scripts.CATALOGUE, Optional.of(Scripts.scorecard("2019/20")));

  private final List<String> said = new ArrayList<>();

  private Verdict<ScriptResult> run(String body, Given given) {
    String text = HEADER + body;
    ScriptHeader header =
        ScriptHeader.read("exports/try.groovy", text)
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    return new ScriptRun()
        .run(
            new Script("exports/try", Origin.WORKSPACE, header, text),
            given,
            new Arguments(Map.of()),
            Limits.USUAL,
            new Listening(said));
  }

  private <R extends ScriptResult> R good(Class<R> type, String body) {
    Verdict<ScriptResult> verdict = run(body, GIVEN);
    assertThat(verdict.refusals()).isEmpty();
    return type.cast(((Verdict.Good<ScriptResult>) verdict).value());
  }

  private String value(String body) {
    return good(ScriptResult.Value.class, body).text();
  }

  private TableSpec table(String body) {
    return good(ScriptResult.Table.class, body).table();
  }

  private String why(String body) {
    Problem problem = run(body, GIVEN).refusals().get(0).problem();
    return problem.what() + ": " + problem.why() + ". " + problem.remedy();
  }

  // --- the three examples for newcomers

  @Test
  void shareOfTheMeasuresOnTarget() {
    assertThat(
            value(
                """
                List<Judgement> judged = judgements(Level.MEASURE).findAll { it.ref() }
                int green = judged.count { it.status().status() == Status.GREEN } as int
                "${green} of ${judged.size()} are on target"
                """))
        .matches("\\d+ of \\d+ are on target");
    TableSpec shares =
        table(
            """
            Series shares = series('csp-actions-achieved', 'sevenoaks')
            table('Actions of the Community Safety Partnership that were achieved') {
              column 'Year', periods
              column 'Share, %', shares, 0
              column 'Change, points', change(shares), 0
            }
            """);
    assertThat(shares.rows()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(shares.rows().get(0).get(2)).isEmpty();
  }

  @Test
  void homelessnessPreventedForAThousandHouseholds() {
    assertThat(
            table(
                    """
                    int households = 49_000
                    Series rate = (1000 * series('homelessness-prevented', 'sevenoaks') / households)
                    table('Homelessness prevented, per 1,000 households') {
                      column 'Year', periods
                      column 'Cases', series('homelessness-prevented', 'sevenoaks')
                      column 'Rate', rate, 2
                    }
                    """)
                .rows())
        .contains(List.of("2019/20", "138", "2.82"));
  }

  @Test
  void gapToTheCounty() {
    TableSpec gaps =
        table(
            """
            Series rate = series('neet-rate', 'kent-districts', 'January 2020')
            Series kent = series('neet-rate', 'kent').at('January 2020')
            table('NEET rate and its distance from the county') {
              column 'District', areas
              column 'Rate, %', rate, 1
              column 'Gap to Kent, points', rate - kent, 1
              column 'Place from the lowest', rate.rankFromLowest(areas), 0
            }
            """);
    assertThat(gaps.rows()).hasSize(12);
    List<String> sevenoaks =
        gaps.rows().stream()
            .filter(row -> row.get(0).equals("Sevenoaks"))
            .findFirst()
            .orElseThrow();
    assertThat(sevenoaks.get(2)).startsWith("\u2212");
    assertThat(sevenoaks.get(3)).isEqualTo("3");
  }

  // --- figures

  @Test
  void aSeriesHoldsAllAreasAndPeriods() {
    assertThat(value("series('neet-count').areas().size()")).isEqualTo("13");
    assertThat(value("series('ksi-local-roads', 'sevenoaks').periods()*.label().join(' ')"))
        .matches("\\d{4}.*");
    assertThat(
            value("series('neet-count', 'kent-districts', 'January 2020').sumOver(areas).value()"))
        .isEqualTo(value("series('neet-count', 'kent').at('January 2020').value()"));
    assertThat(
            value("def s = series('neet-count').at('January 2020').of('Sevenoaks'); s.value() + 0"))
        .isEqualTo(value("series('neet-count', 'sevenoaks').value()"));
  }

  @Test
  void untypedScriptsReckonAsWell() {
    assertThat(
            value(
                """
                def neet = series('neet-count', 'kent-districts', 'January 2020')
                def cohort = series('neet-cohort', 'kent-districts', 'January 2020')
                def rate = 100 * neet / cohort
                def half = 0.5 * rate + 1 - 1
                def mean = half.meanOver areas
                1 - (1 / mean).value() < 1
                """))
        .isEqualTo("true");
  }

  @Test
  void figuresAloneAreAResult() {
    ScriptResult.Figures figures =
        good(
            ScriptResult.Figures.class,
            "share(series('neet-count'), series('neet-cohort')).round(2)");
    assertThat(figures.unit()).isEqualTo("%");
    assertThat(figures.table().columns())
        .extracting(TableSpec.Column::title)
        .containsExactly("Area", "January 2020");
    assertThat(figures.table().rows()).hasSize(13);
    assertThat(
            good(ScriptResult.Figures.class, "series('ksi-local-roads', 'sevenoaks')")
                .table()
                .columns())
        .extracting(TableSpec.Column::title)
        .containsExactly("Period", "Sevenoaks");
  }

  // --- reading the plan

  @Test
  void thePlanIsReadWithItsWords() {
    assertThat(value("plan().title()")).contains("Sevenoaks");
    assertThat(value("edition().label()")).isEqualTo("2019/20");
    assertThat(value("themes()*.title().size()")).isEqualTo("6");
    assertThat(value("theme('safe').measures().size() > 3")).isEqualTo("true");
    assertThat(value("measure('neet-rate').unit()")).isEqualTo("%");
    assertThat(value("measures().size() > 100")).isEqualTo("true");
    assertThat(value("actions().size() >= 0")).isEqualTo("true");
    assertThat(value("judgement('homelessness-prevented').status().word()")).isEqualTo("On target");
    assertThat(value("judgement('C4').latest().map { it.figure().raw() }.orElse('')"))
        .isEqualTo("138");
    assertThat(
            value(
                "observations('homelessness-prevented')"
                    + ".findAll { it.kind() == ObservationKind.TARGET }*.figure()*.raw()"))
        .isEqualTo("[120]");
    assertThat(value("judgements().groupBy { it.level().code() }.keySet().sort()"))
        .isEqualTo("[measure, plan, priority, theme]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "theme('saef')             | unknown theme \"saef\". Did you mean \"safe\"?",
        "measure('neet-rat')       | unknown measure \"neet-rat\". Did you mean \"neet-rate\"?",
        "series('neet-rate','knt') | unknown area \"knt\". Did you mean \"kent\"?",
        "areas('kent-district')    | Did you mean \"kent-districts\"?",
        "judgement('Safe 99')      | unknown judgement \"Safe 99\"",
        "plan('sevenoaks')         | unknown plan \"sevenoaks\"",
        "series('victim-based-crime', 'sevenoaks') + series('neet-count', 'sevenoaks') | cannot be added"
      })
  void whatIsUnknownIsToldWithWhatMayBeMeant(String body, String why) {
    assertThat(why(body)).contains(why);
  }

  @Test
  void aCalculationHasNoJudgements() {
    Verdict<ScriptResult> verdict =
        run("judgements()", new Given(Scripts.CATALOGUE, Optional.empty()));
    assertThat(verdict.refusals().get(0).problem().why())
        .startsWith("there are no judgements here");
    assertThat(run("plan().title()", new Given(Scripts.CATALOGUE, Optional.empty())).refusals())
        .isEmpty();
  }

  // --- what is said

  @Test
  void whatIsPrintedIsSaidLineByLine() {
    value(
        "print 'one '\nprintln 'two'\nprintln()\nprintf('%d %s', 3, 'x')\n"
            + "table('t') { println ' four'; columns 'a' }\nprintln '\\u001b[31mred'\nprint 'end'\n1");
    assertThat(said).containsExactly("one two", "", "3 x four", "\uFFFD[31mred", "end");
  }

  @Test
  void aScriptThatFailsHasSaidWhatItSaid() {
    assertThat(why("print 'before'\nthrow new IllegalStateException('no data')"))
        .contains("no data");
    assertThat(said).containsExactly("before");
  }

  @Test
  void nobodyIsFlooded() {
    value("for (int i = 0; i < 20000; i++) { println i }\n1");
    assertThat(said).hasSize(10_001);
    assertThat(said.get(10_000)).contains("left out");
  }

  @Test
  void whatWouldBePrintedWithoutEndIsCutOff() {
    String laughs =
        "def x = ['ha']\nfor (int i = 0; i < %d; i++) { x = [x, x, x, x, x, x, x, x, x, x] }\n";
    assertThat(why(laughs.formatted(30))).contains("a list of lists of");
    assertThat(why(laughs.formatted(6) + "println x\nprintf('%s', x)\nx"))
        .contains("gives no table");
    assertThat(said.get(0)).hasSizeLessThan(5_000).endsWith("…");
    assertThat(why("def x = []; x << x; println x; x")).contains("gives no table");
    assertThat(why("printf('%2000000000d', 1)")).contains("a width of 2000000000 is too much");
    assertThat(value("[a: [1, 'b', null], c: [:], d: []]"))
        .isEqualTo("[a:[1, b, null], c:[:], d:[]]");
  }

  // --- charts and views

  @Test
  void aLineIsChartedWithItsTargetAndWhatItIsComparedWith() {
    ChartSpec.Line chart =
        (ChartSpec.Line)
            good(
                    ScriptResult.Chart.class,
                    """
                    Series ksi = series('ksi-local-roads', 'sevenoaks')
                    chart('Road casualties') {
                      line ksi
                      compare rolling(ksi, 2)
                      target 10
                      note 'Local roads only'
                    }
                    """)
                .chart();
    assertThat(chart.points()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(chart.subtitle()).isEqualTo("Sevenoaks, people");
    assertThat(chart.target()).contains(new ChartSpec.Mark("target 10", 10));
    assertThat(chart.comparator().orElseThrow().values().get(0)).isEmpty();
    assertThat(chart.source()).contains("Sevenoaks");
    assertThat(chart.note()).isEqualTo("Local roads only");
    assertThat(chart.table().rows()).isNotEmpty();
  }

  @Test
  void areasAreChartedAsBarsTheHighestFirst() {
    ChartSpec.Bars chart =
        (ChartSpec.Bars)
            good(
                    ScriptResult.Chart.class,
                    "Series rate = series('neet-rate', 'kent-districts', 'January 2020')\n"
                        + "chart('NEET in Kent') { bars rate; line 2.6, 'Kent' }")
                .chart();
    assertThat(chart.bars())
        .hasSize(12)
        .isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
    assertThat(chart.bars().stream().filter(ChartSpec.Bars.Bar::own))
        .extracting(ChartSpec.Bars.Bar::label)
        .containsExactly("Sevenoaks");
    assertThat(chart.line()).contains(new ChartSpec.Mark("Kent 2.6", 2.6));
    assertThat(chart.unit()).isEqualTo("%");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chart('t') { target 10 }                        | needs figures, and of one sort",
        "chart('t') { line series('neet-rate') }         | figures of 13 areas, and a line shows one",
        "chart('t') { bars series('ksi-local-roads') }   | bars show one",
        "view('t') { }                                   | the view \"t\" is empty",
        "export { }                                      | the export has no file",
        "export { text '../x', 'a' }                     | is no name for a file below the chosen folder",
        "export { text 'a.txt', 'a'; text 'A.txt', 'b' } | differ only in capitals",
        "export { json 'a.json', plan() }                | a Plan cannot be written as JSON",
        "export { def x = []; x << x; json 'a.json', x } | more than 50 deep",
        "export { 101.times { text \"${it}.txt\", 'a' } } | more than 100 files",
        "table('t') { column 'a', areas; column 'b', series('ksi-local-roads') } | pick one with .at(",
        "table('t') { columns 'a'; column 'b', areas }   | by its columns or by its rows"
      })
  void whatCannotBeShownIsToldWithWhatToWrite(String body, String why) {
    assertThat(why(body)).contains(why);
  }

  @Test
  void aViewHoldsWhatIsBuiltInIt() {
    ViewSpec view =
        good(
                ScriptResult.View.class,
                """
                Series rate = series('neet-rate', 'kent-districts', 'January 2020')
                TableSpec made = table('made before') { columns 'a'; row 1 }
                view('Young people') {
                  text 'Figures of January 2020.'
                  chart('NEET in Kent') { bars rate }
                  table('The figures') { column 'District', areas; column 'Rate', rate, 1 }
                  table made
                }
                """)
            .view();
    assertThat(view.title()).isEqualTo("Young people");
    assertThat(view.panels())
        .extracting(panel -> panel.getClass().getSimpleName())
        .containsExactly("Text", "Chart", "Table", "Table");
  }

  // --- files

  @Test
  void filesAreCollectedAndNotWritten() {
    List<ExportedFile> files =
        good(
                ScriptResult.Files.class,
                """
                TableSpec scores = table('Scores') {
                  columns 'Measure', 'Note'
                  row 'Crime | all', 'a "quoted", =SUM(A1)'
                  row '*Roads*', '<b>two\\nlines</b>'
                }
                export {
                  csv 'scorecard.csv', scores
                  json 'safe/scores.json', scores
                  json 'x.json', [title: plan().title(), rate: 2.5, none: Double.NaN, list: [1, true, null]]
                  markdown('x.md') {
                    heading 'A <report>'
                    text 'Some **bold** words & <script>'
                    table scores
                    table('Small') { columns 'a'; row 1 }
                    list(['one', 'two_three'])
                  }
                }
                """)
            .files();
    assertThat(files)
        .extracting(ExportedFile::path)
        .containsExactly("scorecard.csv", "safe/scores.json", "x.json", "x.md");
    assertThat(files.get(0).text())
        .isEqualTo(
            "Measure,Note\nCrime | all,\"a \"\"quoted\"\", =SUM(A1)\"\n"
                + "*Roads*,\"<b>two\nlines</b>\"\n");
    assertThat(files.get(0).rows()).isEqualTo(2);
    assertThat(files.get(2).text())
        .contains("\"rate\" : 2.5", "\"none\" : null")
        .contains("Sevenoaks");
    assertThat(files.get(3).text())
        .contains("# A \\<report\\>", "Some **bold** words &amp; &lt;script>", "- two\\_three")
        .contains("| Crime \\| all | a \"quoted\", =SUM(A1) |", "\\<b\\>two lines\\</b\\>");
    assertThat(files.get(3).rows()).isEqualTo(3);
  }

  @Test
  void seriesAreWrittenAsJsonFigureByFigure() {
    assertThat(
            good(
                    ScriptResult.Files.class,
                    "export { json 'x.json', series('ksi-local-roads', 'sevenoaks').latest() }")
                .files()
                .get(0)
                .text())
        .contains("\"area\" : \"Sevenoaks\"", "\"value\" : ");
  }

  @Test
  void anExportEndsBeforeItIsTooLarge() {
    assertThat(
            why(
                "List<String> many = (0..<100000).collect { 'x' * 100 }\n"
                    + "export { json 'a.json', many; json 'b.json', many; json 'c.json', many }"))
        .contains("larger than 20 MB");
  }
}
