package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.weald.spi.Exit;

/** Tests beside scripts: found, run, and told where they fail. */
@Timeout(120)
final class ScriptTestsTest {
  private static final String TABLE =
      Scripts.HEADER
          + "//@ param years: int = 5\n"
          + "if (years < 1) throw new IllegalArgumentException('at least one year')\n"
          + "table('t') { columns 'area', 'n'; row 'Sevenoaks', years; row 'Dover', 2 * years }\n";

  @TempDir private Path cache;
  @TempDir private Path folder;
  private RunningWeald weald;

  @BeforeEach
  void start() throws BundleException {
    weald = RunningWeald.start(cache, folder);
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    weald.stop();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("scripts/calculations").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Exit test(String... words) throws IOException {
    return weald.run("", Map.of("--test", ""), words);
  }

  @Test
  void testsOfBothKindsPassAndScriptsWithoutAreListed() throws IOException {
    write("both.groovy", TABLE);
    write("both.expected.csv", "area,n\nSevenoaks,5\nDover,10\n");
    write(
        "both.test.groovy",
        "assert result.cell('Dover', 'n') == '10'\n"
            + "Ran three = run(years: 3)\n"
            + "assert three.number('Dover', 'n') == 6\n"
            + "assert three.rows() == 2\n"
            + "assert three.column('area') == ['Sevenoaks', 'Dover']\n"
            + "assert refusal(years: 0).contains('at least one year')\n"
            + "assert refusal(yaers: 3).contains('years')\n");
    write("bare.groovy", TABLE);
    assertThat(test("scripts/")).as(weald.out()).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .isEqualTo(
            "without test  scripts/calculations/bare\n"
                + "passed        scripts/calculations/both  (both.expected.csv)\n"
                + "passed        scripts/calculations/both  (both.test.groovy)\n"
                + "2 scripts: 2 tests passed, 0 failed, 1 without test.\n");
  }

  @Test
  void aTestThatIsALinkToNothingHasFailed() throws IOException {
    write("mine.groovy", TABLE);
    Path scripts = folder.resolve("scripts/calculations");
    Files.createSymbolicLink(scripts.resolve("mine.expected.csv"), Path.of("gone.csv"));
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .startsWith("failed        calculations/mine  (mine.expected.csv)\n    ")
        .contains("mine.expected.csv")
        .endsWith("1 script: 0 tests passed, 1 failed, 0 without test.\n");
  }

  @Test
  void aScriptThatDoesNotCompileHasFailedWithoutATestAsWell() throws IOException {
    write("bare.groovy", TABLE.replace("columns 'area',", "columns 'area'"));
    assertThat(test("scripts/")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .startsWith("failed        scripts/calculations/bare\n    ")
        .contains("does not compile (a comma is missing after 'area')")
        .endsWith("1 script: 0 tests passed, 1 failed, 0 without test.\n");
  }

  @Test
  void anAssertThatDoesNotHoldIsToldWithItsLineAndValues() throws IOException {
    write("mine.groovy", TABLE);
    write(
        "mine.test.groovy",
        "Ran three = run(years: 3)\n\nassert three.number('Dover', 'n') == 7\n");
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .contains("failed        calculations/mine  (mine.test.groovy)\n")
        .contains("mine.test.groovy, line 3")
        .contains("three.number('Dover', 'n') == 7")
        .contains("the test's assertion does not hold: 6.0 is not 7")
        .contains("Correct the script, or the test where the script is right")
        .doesNotContain("the script failed", "does not hold: 6.0 is not 7 (")
        .contains("1 script: 0 tests passed, 1 failed, 0 without test.");
  }

  @Test
  void aDifferenceIsToldByRowAndColumn() throws IOException {
    write("mine.groovy", TABLE);
    write("mine.expected.csv", "area,n\nSevenoaks,5\nDover,11\n");
    assertThat(test("mine.groovy")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .contains("mine.expected.csv, line 3")
        .contains("row 2, column \"n\": expected \"11\", the script gives \"10\"");
    write("mine.expected.csv", "area,n\nSevenoaks,5\n");
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out()).contains("it has 1 rows, the script gives 2");
    write("mine.expected.csv", "area,m\nSevenoaks,5\n");
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out()).contains("column \"m\"");
  }

  @Test
  void expectedFiguresOfAScriptThatMustBeGivenAValueAreSentToATest() throws IOException {
    write(
        "mine.groovy",
        Scripts.HEADER + "//@ param households: int\ntable('t') { columns 'n'; row households }\n");
    write("mine.expected.csv", "n\n5\n");
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .contains("mine.expected.csv: the script must be given households")
        .contains("Test it in mine.test.groovy with run(households: …)")
        .doesNotContain("Add --households");
  }

  @Test
  void whatCannotBeReadOrRunFails() throws IOException {
    write("mine.groovy", "//@ name Mine\n//@ nonsense\n");
    write("mine.expected.csv", "a\n");
    write("throws.groovy", Scripts.HEADER + "throw new IllegalStateException('no')\n");
    write("throws.expected.csv", "a\n");
    assertThat(test("scripts/calculations")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out())
        .contains("failed        scripts/calculations/mine\n", "nonsense")
        .contains("failed        scripts/calculations/throws  (throws.expected.csv)\n")
        .contains("line 3: the script failed (no)");
    assertThat(test("elsewhere/")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("there is no folder \"elsewhere/\"");
  }

  @Test
  void theResultsArePrintedForProgramsToo() throws IOException {
    write("mine.groovy", TABLE);
    write("mine.expected.csv", "area,n\nSevenoaks,5\nDover,10\n");
    assertThat(weald.run("csv", Map.of("--test", ""), "mine")).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .isEqualTo("script,test,result,why\ncalculations/mine,mine.expected.csv,passed,\n");
    assertThat(weald.err()).contains("1 script: 1 test passed");
  }

  @Test
  void everyShippedScriptHasATestAndItPasses() throws IOException {
    assertThat(test()).as(() -> weald.out() + weald.err()).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .contains("calculations/neet-rate", "exports/plan-pages", "views/neet-by-district")
        .contains(" 0 failed, 0 without test.");
  }

  @Test
  void aCalculationOfAMeasureGivesFiguresToImport() throws IOException {
    assertThat(weald.run("observations", Map.of(), "neet-difference")).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .startsWith("measure,area,period,value,source\n")
        .contains(
            "neet-difference,sevenoaks,January 2020,-1.40,"
                + "Worked out by calculations/neet-difference\n");
    assertThat(weald.out().lines()).hasSize(13);
    assertThat(weald.run("observations", Map.of(), "gap-to-county"))
        .as("a script of no measure")
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
  }

  @Test
  void onlyAFileOfASizeSomebodyReadsIsTakenForExpectedFigures() throws Exception {
    write("mine.groovy", TABLE);
    Path expected = folder.resolve("scripts/calculations/mine.expected.csv");
    assertThat(new ProcessBuilder("mkfifo", expected.toString()).start().waitFor()).isZero();
    told("no file but a folder, a device, a pipe");
    Files.delete(expected);
    Files.createSymbolicLink(expected, Path.of("/dev/zero"));
    told("no file but a folder, a device, a pipe");
    Files.delete(expected);
    Files.createDirectory(expected);
    told("no file but a folder, a device, a pipe");
    Files.delete(expected);
    Files.write(expected, new byte[20_000_001]);
    told("larger than 20 MB");
  }

  private void told(String words) throws IOException {
    assertThat(test("mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out()).contains("mine.expected.csv", words);
  }
}
