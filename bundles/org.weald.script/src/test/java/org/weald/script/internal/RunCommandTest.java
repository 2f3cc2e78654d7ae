package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedMonitor;

/** The command, with the shipped scripts registered in a running framework. */
@Timeout(120)
final class RunCommandTest {
  @TempDir private static Path cache;
  private static Framework framework;
  private static RunCommand command;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    "weald.home",
                    Scripts.SHIPPED.resolve("..").toString()));
    framework.start();
    ShippedScripts shipped = new ShippedScripts(framework.getBundleContext());
    assertThat(shipped).isNotNull();
    command = new RunCommand(framework.getBundleContext(), new ShippedMonitor());
  }

  @AfterAll
  static void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  private Exit run(String format, Map<String, String> options, String... arguments)
      throws IOException {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return command.run(
        new CommandCall(
            List.of(arguments),
            options,
            format,
            Optional.of(folder),
            folder,
            new PrintWriter(out),
            new PrintWriter(err, true),
            Progress.silent()));
  }

  private void own(String path, String source) throws IOException {
    Path file = folder.resolve("scripts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  @Test
  void withoutANameTheScriptsAreListed() throws IOException {
    own("calculations/mine.groovy", Scripts.HEADER + "//@ param years: int = 5\n");
    assertThat(run("csv", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("calculations/mine,Try,years=5,workspace")
        .contains("calculations/neet-rate,")
        .contains("exports/scorecard-csv,Scorecard as CSV,,weald");
  }

  @Test
  void aCalculationPrintsItsTableInEachFormat() throws IOException {
    for (String name : List.of("calculations/neet-rate", "neet-rate", "neet-rate.groovy")) {
      assertThat(run("text", Map.of(), name)).isEqualTo(Exit.DONE);
      assertThat(out.toString()).contains("Tonbridge & Malling");
    }
    assertThat(run("json", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).startsWith("[").doesNotContain("null");
    assertThat(run("csv", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(out.toString().lines()).hasSize(13);
  }

  @Test
  void anExportWritesAFileWholeAndLeavesNothingBeside() throws IOException {
    assertThat(run("", Map.of("--out", "card.csv", "--edition", "2021/22"), "scorecard-csv"))
        .isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("card.csv")))
        .startsWith("Ref,Measure,Area,Period")
        .contains("Safe 2");
    assertThat(err.toString()).contains(" rows.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("card.csv");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndNothingIsLeft() throws IOException {
    Files.createDirectories(folder.resolve("full/of/things"));
    for (String target : List.of("nowhere/card.csv", "full")) {
      assertThat(run("", Map.of("--out", target), "scorecard-csv"))
          .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
      assertThat(err.toString()).contains("the file cannot be written");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("full");
    }
  }

  @Test
  void theWorkspacesScriptWinsOverOurs() throws IOException {
    own(
        "calculations/neet-rate.groovy",
        Scripts.HEADER + "table('mine') { columns 'a'; row 'my own' }\n");
    assertThat(run("csv", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a\nmy own\n");
  }

  @Test
  void theWorkspacesScriptWinsEvenWhereItIsOfAnotherKind() throws IOException {
    own(
        "calculations/neet-rate.groovy",
        "//@ name Try\n//@ kind export\ntable('mine') { columns 'a'; row 'my own' }\n");
    assertThat(run("", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a\nmy own\n");
  }

  @Test
  void aBrokenOneOfTheWorkspaceDoesNotGiveWayToOurs() throws IOException {
    own("calculations/neet-rate.groovy", "//@ name Mine\n");
    assertThat(run("", Map.of(), "neet-rate")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("calculations/neet-rate.groovy, line 1").contains("kind");
    assertThat(run("", Map.of(), "scorecard-csv")).as("others still run").isEqualTo(Exit.DONE);
  }

  @Test
  void whatASetOptionGetsWrongIsToldBeforeTheScriptRuns() throws IOException {
    own(
        "calculations/mine.groovy",
        Scripts.HEADER
            + "//@ param years: int = 5\n//@ param area: text\n"
            + "table('t') { columns 'a', 'b'; row years, area }\n");
    assertThat(run("csv", Map.of("--set", "area = kent, years=7"), "mine")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a,b\n7,kent\n");
    assertThat(run("csv", Map.of("--set", "years=many,yaers=3,area"), "mine"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("parameter \"years\": \"many\" is not a whole number")
        .contains("no parameter \"yaers\"")
        .contains("\"area\" gives no value")
        .contains("the script needs a value of area")
        .contains("It has: years=5, area=");
  }

  @Test
  void anUnknownScriptIsToldWithThoseThereAre() throws IOException {
    assertThat(run("", Map.of(), "neat-rate")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("there is no script \"neat-rate\"")
        .contains("calculations/neet-rate");
  }

  @Test
  void aScriptThatFailsWritesNothing() throws IOException {
    own(
        "exports/mine.groovy",
        "//@ name Mine\n//@ kind export\nthrow new RuntimeException('no')\n");
    assertThat(run("", Map.of("--out", "card.csv"), "mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("exports/mine.groovy, line 3: the script failed (no)");
    assertThat(folder.resolve("card.csv")).doesNotExist();
  }
}
