package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.show.TableSpec;
import org.weald.spi.Progress;

/** Scripts run on the Sevenoaks plan; whatever is wrong with one is told with the user's line. */
@Timeout(120)
final class ScriptTest {
  @TempDir private Path folder;

  private Problem problem(String source) throws IOException {
    List<Problem> problems = Scripts.run(Scripts.file(folder, source), Map.of()).problems();
    assertThat(problems).isNotEmpty();
    return problems.get(0);
  }

  private TableSpec table(String body) throws IOException {
    return Scripts.good(Scripts.run(Scripts.file(folder, Scripts.HEADER + body), Map.of()));
  }

  @Test
  void theShippedCalculationGivesTheRatesOfTheReport() {
    ScriptFile script =
        new ScriptFile(
            Scripts.SHIPPED.resolve("calculations/neet-rate.groovy"),
            "calculations/neet-rate",
            Origin.WEALD);
    TableSpec table = Scripts.good(Scripts.run(script, Map.of()));
    assertThat(table.title()).isEqualTo("Not in education, employment or training, January 2020");
    assertThat(table.rows()).hasSize(12);
    assertThat(table.columns())
        .extracting(TableSpec.Column::title)
        .containsExactly(
            "District", "Number", "Cohort", "Rate, %", "Target, %", "Gap to target, points");
    List<String> sevenoaks =
        table.rows().stream()
            .filter(row -> row.get(0).equals("Sevenoaks"))
            .findFirst()
            .orElseThrow();
    double number = Double.parseDouble(sevenoaks.get(1));
    double cohort = Double.parseDouble(sevenoaks.get(2).replace(",", ""));
    assertThat(Double.parseDouble(sevenoaks.get(3)))
        .isCloseTo(100 * number / cohort, org.assertj.core.data.Offset.offset(0.005));
  }

  @Test
  void theShippedExportListsEveryMeasureOfAnEdition() {
    ScriptFile script =
        new ScriptFile(
            Scripts.SHIPPED.resolve("exports/scorecard-csv.groovy"),
            "exports/scorecard-csv",
            Origin.WEALD);
    TableSpec table = Scripts.good(Scripts.run(script, Map.of()));
    assertThat(table.title()).contains("2021/22");
    assertThat(
            table.rows().stream().map(row -> row.get(0)).filter(ref -> !ref.isEmpty()).distinct())
        .contains("Safe 2", "Dynamic 2")
        .hasSizeGreaterThanOrEqualTo(26);
  }

  @Test
  void everyShippedScriptCompiles() throws IOException {
    ScriptFolder shipped = ScriptFolder.of(Scripts.SHIPPED, Origin.WEALD);
    assertThat(shipped.problems()).isEmpty();
    assertThat(shipped.scripts()).isNotEmpty();
    shipped
        .scripts()
        .forEach(
            one ->
                assertThat(ScriptCompiler.compile(one.source(), Dialect.RESTRICTED).refusals())
                    .isEmpty());
  }

  @Test
  void aNumberTimesASeriesIsCalledDirectlyNotThroughGroovysRunTime() throws IOException {
    ScriptFile script =
        Scripts.file(folder, Scripts.HEADER + "Series none = null\nSeries x = 100 * none\nx\n");
    Class<?> type =
        script
            .read()
            .then(read -> ScriptCompiler.compile(read.source(), Dialect.RESTRICTED).checked())
            .fold(
                good -> good.type(),
                bad -> {
                  throw new AssertionError(bad);
                });
    StackTraceElement[] frames = {};
    try {
      groovy.lang.Script made = (groovy.lang.Script) type.getDeclaredConstructor().newInstance();
      made.run();
    } catch (NullPointerException expected) {
      frames = expected.getStackTrace();
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(broken);
    }
    assertThat(frames[0].getClassName()).isEqualTo("org.weald.script.NumberExtensions");
    assertThat(frames[1].getClassName()).isEqualTo(ScriptCompiler.className());
    assertThat(frames[1].getLineNumber()).isEqualTo(4);
  }

  @Test
  void figuresAreReckonedWithAsAWhole() throws IOException {
    TableSpec table =
        table(
            """
            Series neet = series('neet-count', 'kent-districts', 'January 2020')
            Series cohort = series('neet-cohort', 'kent-districts', 'January 2020')
            table('t') {
              column 'a', areas
              column 'b', 100 * neet / cohort - 1 + 1, 1
              column 'c', -neet, 0
            }
            """);
    assertThat(table.rows()).hasSize(12).allMatch(row -> row.get(2).startsWith("\u2212"));
  }

  @Test
  void parametersAreTypedVariables() throws IOException {
    ScriptFile script =
        Scripts.file(
            folder,
            """
            //@ name Try
            //@ kind calculation
            //@ param years: int = 5
            //@ param level: number = 2.5
            //@ param area: text = sevenoaks
            int more = years + 1
            double half = level / 2
            table('t') { columns 'a', 'b', 'c'; row more, half, area.toUpperCase() }
            """);
    assertThat(Scripts.good(Scripts.run(script, Map.of())).rows())
        .containsExactly(List.of("6", "1.25", "SEVENOAKS"));
    assertThat(Scripts.good(Scripts.run(script, Map.of("years", "9", "area", "kent"))).rows())
        .containsExactly(List.of("10", "1.25", "KENT"));
  }

  @Test
  void whatIsMissingIsAnEmptyCell() throws IOException {
    assertThat(table("table('t') { columns 'a', 'b'; row null, Double.NaN }").rows())
        .containsExactly(List.of("", ""));
  }

  /** The user's line and column, however many parameters stand before. */
  @ParameterizedTest
  @CsvSource({"0, 3", "1, 4", "3, 6"})
  void aTypingErrorIsToldInTheUsersLineAndColumn(int parameters, int line) throws IOException {
    StringBuilder header = new StringBuilder(Scripts.HEADER);
    for (int i = 0; i < parameters; i++) {
      header.append("//@ param p").append(i).append(": int = 1\n");
    }
    Problem problem = problem(header + "Series rate = 100 * neat\n");
    assertThat(problem.what()).isEqualTo("the script does not compile");
    assertThat(problem.where()).isEqualTo(new Place("calculations/try.groovy", line, 21));
    assertThat(problem.why()).contains("neat").doesNotContain("[Static type checking]");
    assertThat(problem.remedy()).contains("Declare");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int x = 'a'                        | 3 | 9",
        "table('t') { column 'a' }          | 3 | 14",
        "if (true {                         | 3 | 4 ",
        "series('a').nothing()              | 3 | 1",
        "def x = unknownWord                | 3 | 9"
      })
  void aScriptThatDoesNotCompileIsToldWhere(String body, int line, int column) throws IOException {
    Problem problem =
        Scripts.run(Scripts.file(folder, Scripts.HEADER + body + "\n"), Map.of()).problems().get(0);
    assertThat(problem.what()).isEqualTo("the script does not compile");
    assertThat(problem.where()).isEqualTo(new Place("calculations/try.groovy", line, column));
    assertThat(problem.why()).isNotBlank().doesNotContain("WealdUserScript.groovy");
  }

  @Test
  void aBrokenParameterLineNeverReachesTheCompiler() throws IOException {
    Problem problem =
        problem("//@ name Try\n//@ kind calculation\n//@ param class: text = x\nclass\n");
    assertThat(problem.where().line()).isEqualTo(3);
    assertThat(problem.what()).contains("word of the script language");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int x = 0; 1.intdiv(x)                     | 4 | by zero",
        "throw new IllegalStateException('no data') | 4 | no data",
        "series('neet-cuont', 'sevenoaks')         | 4 | unknown measure \"neet-cuont\". Did you mean \"neet-count\"?",
        "series('neet-count', 'sevenoak')          | 4 | unknown area \"sevenoak\". Did you mean \"sevenoaks\"?",
        "areas('kent')                              | 4 | unknown group \"kent\"",
        "series('neet-count', 'kent-districts', 'then') | 4 | then",
        "List<String> none = null; none.size()      | 4 | null",
        "table('t') { columns 'a', 'b'; row 1 }     | 4 | row of 1 cells in a table of 2 columns",
        "text('years')                              | 4 | no parameter \"years\""
      })
  void aScriptThatThrowsIsToldWithItsLine(String body, int line, String why) throws IOException {
    Problem problem = problem(Scripts.HEADER + "\n" + body + "\n");
    assertThat(problem.what()).isEqualTo("the script failed");
    assertThat(problem.where()).isEqualTo(new Place("calculations/try.groovy", line, 0));
    assertThat(problem.why() + ". " + problem.remedy()).contains(why);
  }

  @Test
  void aFailureInsideATableIsToldWithTheLineInside() throws IOException {
    Problem problem =
        problem(Scripts.HEADER + "table('t') {\n  columns 'a'\n  row 1.intdiv(0)\n}\n");
    assertThat(problem.where().line()).isEqualTo(5);
  }

  @Test
  void aScriptThatCallsItselfWithoutEndIsToldSo() throws IOException {
    Problem problem = problem(Scripts.HEADER + "int f(int x) { f(x + 1) }\nf(1)\n");
    assertThat(problem.what()).startsWith("the script calls itself without end");
    assertThat(problem.where().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) { }",
        "for (;;) { int x = 1 }",
        "int f() { f2() }\nint f2() { while (true) { } }\nf()",
        "[1].each { while (true) { } }"
      })
  void aScriptThatNeverEndsIsStopped(String body) throws IOException {
    ScriptFile script = Scripts.file(folder, Scripts.HEADER + body + "\n");
    Problem problem = Scripts.run(script, Map.of(), Duration.ofMillis(300)).problems().get(0);
    assertThat(problem.what()).startsWith("the script did not end within 300 ms and was stopped");
    assertThat(problem.remedy()).contains("loop");
    assertThat(allEndSoon()).isTrue();
  }

  /** Waits for the threads of scripts, by joining them. */
  private static boolean allEndSoon() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("weald-script ")) {
        try {
          thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void aScriptIsCancelledWhenItsUserAsksTo() throws IOException {
    ScriptFile script = Scripts.file(folder, Scripts.HEADER + "while (true) { }\n");
    CountDownLatch running = new CountDownLatch(1);
    Progress cancelled =
        new Progress() {
          @Override
          public void at(String step, double done) {
            running.countDown();
          }

          @Override
          public boolean cancelled() {
            return running.getCount() == 0;
          }
        };
    Problem problem = Scripts.run(script, Optional.empty(), cancelled).problems().get(0);
    assertThat(problem.what()).isEqualTo("the script was cancelled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure('neet-rate') | a Measure",
        "[1, plan()] | a ArrayList",
        "String s = null; s | nothing"
      })
  void aScriptThatGivesNoTableIsToldWhatItGives(String body, String gives) throws IOException {
    Problem problem = problem(Scripts.HEADER + body + "\n");
    assertThat(problem.what()).isEqualTo("the script gives no table");
    assertThat(problem.why()).contains(gives);
    assertThat(problem.remedy()).startsWith("End it with table('Title') { … }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"int x = 1 | 1", "areas('kent-districts').size() | 12", "[rate: 2.5] | [rate:2.5]"})
  void aValueIsATableOfOneCell(String body, String cell) throws IOException {
    assertThat(table(body + "\n").rows()).containsExactly(List.of(cell));
  }

  @Test
  void aCalculationHasNoJudgements() throws IOException {
    ScriptFile script = Scripts.file(folder, Scripts.HEADER + "judgements()\n");
    Problem problem = Scripts.run(script, Optional.empty(), Progress.silent()).problems().get(0);
    assertThat(problem.where().line()).isEqualTo(3);
    assertThat(problem.why()).startsWith("there are no judgements here");
  }

  @Test
  void aScriptInAnotherEncodingIsToldWithItsByte() throws IOException {
    ScriptFile script = Scripts.file(folder, "");
    Files.write(
        folder.resolve("try.groovy"),
        (Scripts.HEADER + "String pound = '£'\n").getBytes(StandardCharsets.ISO_8859_1));
    Problem problem = Scripts.run(script, Map.of()).problems().get(0);
    assertThat(problem.what()).isEqualTo("byte A3 is not UTF-8 text");
    assertThat(problem.where()).isEqualTo(new Place("calculations/try.groovy", 3, 17));
  }

  @Test
  void aByteOrderMarkDoesNotHideTheHeader() throws IOException {
    ScriptFile script =
        Scripts.file(folder, "\uFEFF" + Scripts.HEADER + "table('t') { columns 'a' }\n");
    assertThat(Scripts.run(script, Map.of()).problems()).isEmpty();
  }

  @Test
  void aScriptNobodyCouldReadIsNotCompiled() throws IOException {
    assertThat(problem(Scripts.HEADER + "// x\n".repeat(50_000)).what())
        .isEqualTo("the script is larger than 200 kB");
  }

  @Test
  void aScriptThatIsGoneIsToldSo() throws IOException {
    ScriptFile script = Scripts.file(folder, Scripts.HEADER);
    Files.delete(folder.resolve("try.groovy"));
    assertThat(Scripts.run(script, Map.of()).problems())
        .extracting(Problem::what)
        .containsExactly("the script cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "if (true) {", "Math.abs("})
  void bracketsThatStandTooDeepAreNotPuzzledOver(String bracket) throws IOException {
    Problem problem = problem(Scripts.HEADER + "int y = 1\n" + bracket.repeat(10_000) + "\n");
    assertThat(problem.what()).isEqualTo("brackets stand more than 100 deep in one another");
    assertThat(problem.where().line()).isEqualTo(4);
    assertThat(problem.where().column()).isGreaterThan(100);
  }

  /** Each takes the type checker as long as ten operators. */
  @Test
  void closuresThatStandTooDeepAreNotPuzzledOver() throws IOException {
    Problem problem = problem(Scripts.HEADER + "int y = 1\n" + "{ -> ".repeat(10_000) + "\n");
    assertThat(problem.what()).startsWith("one expression has more than");
    assertThat(problem.where().line()).isEqualTo(4);
  }

  @Test
  void aHundredBracketsAreRead() throws IOException {
    String deep = "(".repeat(90) + "1" + ")".repeat(90);
    assertThat(table("int x = " + deep + "\ntable('t') { columns 'a'; row x }\n").rows())
        .containsExactly(List.of("1"));
  }

  @Test
  void aChangedScriptIsCompiledAgain() throws IOException {
    ScriptFile script = Scripts.file(folder, Scripts.HEADER + "table('one') { columns 'a' }\n");
    assertThat(Scripts.good(Scripts.run(script, Map.of())).title()).isEqualTo("one");
    Scripts.file(folder, Scripts.HEADER + "table('two') { columns 'a' }\n");
    assertThat(Scripts.good(Scripts.run(script, Map.of())).title()).isEqualTo("two");
    Scripts.file(folder, Scripts.HEADER + "broken(\n");
    assertThat(Scripts.run(script, Map.of()).problems()).isNotEmpty();
    Scripts.file(folder, Scripts.HEADER + "table('three') { columns 'a' }\n");
    assertThat(Scripts.good(Scripts.run(script, Map.of())).title()).isEqualTo("three");
  }

  @Test
  void wealdsOwnInsidesAreOutOfReach() throws IOException {
    for (String type :
        List.of(
            "org.weald.script.internal.RunCommand",
            "org.weald.workspace.Store",
            "org.junit.jupiter.api.Test")) {
      Problem problem = problem(Scripts.HEADER + type + " x = null\n");
      assertThat(problem.why()).isEqualTo("the type " + type + " is not known here");
      assertThat(problem.where().line()).isEqualTo(3);
    }
  }
}
