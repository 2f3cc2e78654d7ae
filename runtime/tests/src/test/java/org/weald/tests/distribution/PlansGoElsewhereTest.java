package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every plan is exported, taken into an empty workspace of a Weald without any plan, and there it
 * is judged and reported the same.
 */
@Tag("distribution")
class PlansGoElsewhereTest {
  /** The program alone: no plan, no theme, no figure. */
  private static final Map<String, String> BARE = Map.of("WEALD_FEATURES", "weald");

  @TempDir static Path home;

  private static CommandLine weald;

  @BeforeAll
  static void makeWorkspace() {
    weald = new CommandLine(home, home.resolve("cache"));
    weald.run("new", "here").done();
  }

  private static Path exported(String plan) {
    Path folder = home.resolve("of-" + plan);
    if (!Files.exists(folder)) {
      weald.run("export", "--workspace", "here", "--plan", plan, "--out", folder.toString()).done();
    }
    return folder;
  }

  private static String judged(String plan, String workspace, Map<String, String> environment) {
    return weald
        .run(environment, "assess", "--workspace", workspace, "--plan", plan, "--format", "json")
        .done()
        .out();
  }

  private static byte[] reported(String plan, String workspace, Map<String, String> environment)
      throws IOException {
    Path file = home.resolve(plan + "-" + workspace + ".html");
    weald
        .run(
            environment,
            "report",
            "--workspace",
            workspace,
            "--plan",
            plan,
            "--out",
            file.toString())
        .done();
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sevenoaks-community-plan-2019-22",
        "community-safety-2019-20",
        "kent-agreement-2005-08",
        "strategic-statement-2015-20"
      })
  void aPlanIsJudgedAndReportedTheSameWhereNothingElseIsKnown(String plan) throws IOException {
    String there = "bare-" + plan;
    weald.run(BARE, "new", there).done();
    assertThat(weald.run(BARE, "assess", "--workspace", there).exit()).isNotZero();
    weald.run(BARE, "import", exported(plan).toString(), "--workspace", there).done();
    String judged = judged(plan, "here", Map.of());
    assertThat(judged).contains("\"level\"");
    assertThat(judged(plan, there, BARE)).isEqualTo(judged);
    assertThat(reported(plan, there, BARE)).isEqualTo(reported(plan, "here", Map.of()));
  }

  @Test
  void theWorkspacesCopyStandsInPlaceOfWhatShipsIsJudgedTheSameAndIsMarked() throws IOException {
    String plan = "community-safety-2019-20";
    weald.run("new", "copy").done();
    weald.run("import", exported(plan).toString(), "--workspace", "copy").done();
    assertThat(judged(plan, "copy", Map.of())).isEqualTo(judged(plan, "here", Map.of()));
    assertThat(weald.run("plugins", "--workspace", "copy", "--format", "csv").done().out())
        .contains("replaced", "in place of the one that ships");
    assertThat(new String(reported(plan, "copy", Map.of()), StandardCharsets.UTF_8))
        .contains("org.weald.plan.csap 0.1.0, the workspace’s own in place of the one that ships");
  }

  @Test
  void whatIsExportedIsWhatTheAuthorWroteWithEveryNote() throws IOException {
    Path plugin = exported("kent-agreement-2005-08").resolve("org.weald.plan.kentagreement");
    assertThat(plugin.resolve("data/checks.csv"))
        .content()
        .startsWith("id,edition,measure,area,period,says,printed,sentence,note\n");
    assertThat(plugin.resolve("themes")).isDirectoryContaining("glob:**.json");
    assertThat(Files.readString(plugin.resolve("weald.json"))).contains("\"publisher\"");
  }
}
