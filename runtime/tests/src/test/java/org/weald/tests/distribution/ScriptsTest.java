package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that ship, as a person runs them. */
@Tag("distribution")
@Timeout(600)
class ScriptsTest {
  @TempDir private Path home;
  private CommandLine weald;

  @BeforeEach
  void user() {
    weald = new CommandLine(home);
  }

  private void own(String path, String text) throws IOException {
    Path file = home.resolve("plan/scripts/calculations").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void everyShippedScriptHasATestThatPassesAndATestCanFail() throws IOException {
    assertThat(weald.run("run", "--test").done().out())
        .contains("passed        calculations/gap-to-county", "passed        exports/scorecard-csv")
        .contains(" 0 failed, 0 without test.");

    weald.run("new", "plan").done();
    own(
        "canary.groovy",
        "//@ name Canary\n//@ kind calculation\ntable('t') { columns 'a'; row 1 }\n");
    own("canary.expected.csv", "a\n2\n");
    CommandLine.Ended ended = weald.run("run", "--test", "canary", "--workspace", "plan");
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).contains("expected \"2\", the script gives \"1\"");
  }

  @Test
  void aScriptHasItsOwnHelpAndOptions() {
    for (String[] words :
        new String[][] {
          {"run", "gap-to-county", "--help"}, {"help", "run", "gap-to-county"},
        }) {
      assertThat(weald.run(words).done().out())
          .contains(
              "Gap to the county", "--among=GROUP", "kent-districts unless said", "Examples:");
    }
    assertThat(weald.run("run", "gap-to-county", "--among=kent-districts", "--format", "csv"))
        .satisfies(ended -> assertThat(ended.done().out()).contains("Sevenoaks,2.7,3.6,-0.9"));
    CommandLine.Ended wrong = weald.run("run", "gap-to-county", "--amung", "kent-districts");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("Did you mean \"--among\"?");
    CommandLine.Ended unknown = weald.run("run", "gap-to-county", "--county", "kant");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no area \"kant\". Did you mean \"kent\"?");
  }

  @Test
  void figuresOfACalculationAreTakenByTheImport() {
    weald.run("new", "plan").done();
    weald.run("run", "neet-difference", "--format", "observations", "--out", "figures.csv").done();
    assertThat(weald.run("import", "figures.csv", "--workspace", "plan", "--check").done().out())
        .contains("12 figures, no problem");
    weald.run("import", "figures.csv", "--workspace", "plan").done();
  }

  @Test
  void aViewIsDrawnAndAnExportMakesItsFilesBelowAFolder() throws IOException {
    weald.run("run", "neet-by-district", "--out", "chart.svg").done();
    assertThat(home.resolve("chart.svg")).content().contains("<svg", "Rate by district");
    weald.run("run", "plan-pages", "--out", "pages/").done();
    assertThat(home.resolve("pages/plan.md")).isNotEmptyFile();
    assertThat(home.resolve("pages/themes/Safe Communities.csv")).isNotEmptyFile();
  }

  @Test
  void theConsoleAsksForWhatIsMissing() {
    CommandLine.Ended ended =
        weald.typed("run homelessness-prevented\nmany\n50000\n\nexit\n", "console").done();
    assertThat(ended.out() + ended.err())
        .contains("How many households")
        .contains("not a whole number")
        .contains("[sevenoaks] >")
        .contains("2.76");
  }

  @Test
  void controlCStopsAScriptAtOnceAndLeavesNothing() throws IOException, InterruptedException {
    weald.run("new", "plan").done();
    own(
        "endless.groovy",
        "//@ name Endless\n//@ kind calculation\nprintln 'begun'\nint n = 0\n"
            + "while (true) { n++ }\ntable('t') { columns 'a'; row n }\n");
    Path out = home.resolve("stopped.out");
    Path err = home.resolve("stopped.err");
    Process process =
        weald.heedingControlC(
            out, err, "run", "endless", "--workspace", "plan", "--out", "end.csv");
    try {
      CommandLine.awaitWords(process, err, "begun", 1);
      long pressed = System.nanoTime();
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      boolean ended = process.waitFor(30, TimeUnit.SECONDS);
      assertThat(ended)
          .as("ends; it said: %s%s", Files.readString(out), Files.readString(err))
          .isTrue();
      assertThat(process.exitValue())
          .as("it said: %s%s", Files.readString(out), Files.readString(err))
          .isEqualTo(130);
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - pressed)).isLessThan(15);
    } finally {
      process.destroyForcibly();
    }
    assertThat(home.resolve("end.csv")).doesNotExist();
    try (var files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".weald-"));
    }
  }

  @Test
  void aBrokenPluginIsLeftOutOfARunButNotOfAReport() throws IOException {
    weald.run("new", "plan").done();
    own("one.groovy", "//@ name One\n//@ kind calculation\ntable('t') { columns 'a'; row 1 }\n");
    own("one.expected.csv", "a\n1\n");
    plugin("broken", "org.example.broken", "{ \"id\": \"x\",\n  \"titel\": 1 }");
    CommandLine.Ended run = weald.run("run", "one", "--workspace", "plan", "--format", "csv");
    assertThat(run.done().out()).isEqualTo("a\n1\n");
    assertThat(run.err())
        .contains("The plug-in org.example.broken cannot be read and is left out")
        .contains("plugins/broken/themes/x.json");
    assertThat(weald.run("run", "--test", "one", "--workspace", "plan").done().err())
        .containsOnlyOnce("is left out");
    assertThat(weald.run("run", "gap-to-county", "--workspace", "plan").done().err())
        .contains("is left out");

    for (String[] whole :
        new String[][] {
          {"run", "theirs", "--workspace", "plan"},
          {"run", "scorecard-csv", "--workspace", "plan"},
          {"assess", "--workspace", "plan"}
        }) {
      CommandLine.Ended refused = weald.run(whole);
      assertThat(refused.exit()).as(String.join(" ", whole)).isEqualTo(1);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("plugins/broken/themes/x.json");
    }
  }

  /** With a script of its own. */
  private void plugin(String folder, String id, String theme) throws IOException {
    Path plugin = home.resolve("plan/plugins").resolve(folder);
    Files.createDirectories(plugin.resolve("themes"));
    Files.createDirectories(plugin.resolve("scripts/calculations"));
    Files.writeString(
        plugin.resolve("weald.json"),
        "{ \"id\": \""
            + id
            + "\", \"version\": \"1.0.0\", \"title\": \"T\", \"publisher\": \"P\","
            + " \"needs\": { \"weald\": \"[0.1,1)\" } }");
    Files.writeString(plugin.resolve("themes/x.json"), theme);
    Files.writeString(
        plugin.resolve("scripts/calculations/theirs.groovy"),
        "//@ name Theirs\n//@ kind calculation\ntable('t') { columns 'a'; row 1 }\n");
  }
}
