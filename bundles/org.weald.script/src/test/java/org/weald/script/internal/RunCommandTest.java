package org.weald.script.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.show.FormSpec;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.PlanChoice;
import org.weald.spi.Questions;
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
  private final List<String> said = new ArrayList<>();

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
                    "weald.trusted",
                    cache.resolve("trusted.json").toString(),
                    "weald.home",
                    Scripts.SHIPPED.resolve("..").toString()));
    framework.start();
    ShippedScripts shipped =
        new ShippedScripts(
            framework.getBundleContext(), new ScriptLibrary(framework.getBundleContext()));
    assertThat(shipped).isNotNull();
    command =
        new RunCommand(
            framework.getBundleContext(),
            new ShippedMonitor(),
            new ScriptLibrary(framework.getBundleContext()),
            new Runners());
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
    return command.run(call(format, options, Optional.empty(), arguments));
  }

  private CommandCall call(
      String format, Map<String, String> options, Optional<Questions> questions, String... words) {
    return new CommandCall(
        List.of(words),
        options,
        format,
        Optional.of(folder),
        folder,
        new PrintWriter(out),
        new PrintWriter(err, true),
        new Listening(said),
        questions);
  }

  private void own(String path, String source) throws IOException {
    Path file = folder.resolve("scripts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  @Test
  void withoutANameTheScriptsAreListed() throws IOException {
    own("calculations/mine.groovy", Scripts.HEADER + "//@ param years: int = 5\n");
    own("calculations/broken.groovy", Scripts.HEADER + "nothingOfThatName()\n");
    assertThat(run("csv", Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .startsWith("script,name,kind,parameters,origin,runs\n")
        .contains("calculations/mine,Try,calculation,years=5,workspace,in the box\n")
        .contains("calculations/broken,Try,calculation,,workspace,does not compile\n")
        .contains("calculations/neet-rate,")
        .contains("exports/scorecard-csv,Scorecard as CSV,export,,weald,in the box\n");
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
  void missingFoldersAreMade() throws IOException {
    assertThat(run("", Map.of("--out", "new/card.csv"), "scorecard-csv")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("new/card.csv")).isNotEmptyFile();
  }

  @Test
  void aNameThatIsNoneWritesNothing() throws IOException {
    assertThat(run("", Map.of("--out", ""), "scorecard-csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("Give the name of a file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBrokenScriptIsToldInTheListAndByNameButNotBesideAnother() throws IOException {
    own("calculations/broken.groovy", "//@ name Mine\n");
    Files.createSymbolicLink(
        folder.resolve("scripts/calculations/endless.groovy"), Path.of("/dev/zero"));

    assertThat(run("csv", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(err.toString()).isEmpty();

    assertThat(run("csv", Map.of())).isEqualTo(Exit.DONE);
    assertThat(err.toString())
        .contains("calculations/broken.groovy", "calculations/endless.groovy", "not a file");

    assertThat(run("csv", Map.of(), "endless")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("calculations/endless.groovy").doesNotContain("broken");
  }

  @Test
  void whatAScriptSaysDoesNotGoIntoTheData() throws IOException {
    own(
        "calculations/mine.groovy",
        Scripts.HEADER
            + "print 'one '\nprintln 'two'\nprintln()\nprintf('%d %s', 3, 'x')\nprintf('%d', 4)\n"
            + "['five'].each { println it }\n"
            + "table('t') { println 'six'; print 'seven'; printf('%s', 'eight'); println();"
            + " columns 'a'; row 1 }\n");
    PrintStream before = System.out;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(data, true, UTF_8));
      assertThat(run("csv", Map.of(), "mine")).isEqualTo(Exit.DONE);
    } finally {
      System.setOut(before);
    }
    assertThat(data.toString(UTF_8)).isEmpty();
    assertThat(said).containsExactly("one two", "", "3 x4five", "six", "seveneight");
    assertThat(out.toString()).isEqualTo("a\n1\n");
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
  void aValueOfTheWrongTypeIsToldBeforeTheScriptRuns() throws IOException {
    own(
        "calculations/mine.groovy",
        Scripts.HEADER
            + "//@ param years: int = 5\n//@ param area: text \"Which area\"\n"
            + "table('t') { columns 'a', 'b'; row years, area }\n");
    assertThat(run("csv", Map.of("--area", "kent", "--years", "7"), "mine")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a,b\n7,kent\n");
    assertThat(run("csv", Map.of("--years", "many"), "mine")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString())
        .contains("parameter \"years\": \"many\" is not a whole number")
        .contains("calculations/mine needs area: Which area. Add --area TEXT.")
        .endsWith("See weald run calculations/mine --help.\n");
    assertThat(run("", Map.of("--area", "kent", "--years", "many"), "mine"))
        .as("nothing is missing, one is wrong")
        .isEqualTo(Exit.WRONG_USAGE);
    assertThat(run("", Map.of("--area", "kent", "--years", "7"), "mine")).isEqualTo(Exit.DONE);
    own("try/loose.groovy", Scripts.HEADER + "//@ param years: int\nyears\n");
    assertThat(run("", Map.of(), "scripts/try/loose.groovy")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString()).endsWith("See weald run scripts/try/loose.groovy --help.\n");
  }

  @Test
  void aScriptOfAnotherKindThanItsFolderIsTold() throws IOException {
    own("calculations/mine.groovy", "//@ name Mine\n//@ kind export\ntable('t') { columns 'a' }\n");
    String told =
        "calculations/mine.groovy: the script stands in the wrong menu (its header says kind export,"
            + " its folder is calculations). Move it below exports, or write //@ kind calculation.";
    assertThat(run("", Map.of(), "mine")).isEqualTo(Exit.DONE);
    assertThat(err.toString()).containsOnlyOnce(told);
    assertThat(run("", Map.of())).isEqualTo(Exit.DONE);
    assertThat(err.toString()).containsOnlyOnce(told);
  }

  @Test
  void aDamagedFileOfTrustIsToldWhereAScriptOfTheWorkspaceRuns() throws IOException {
    Path trusted = cache.resolve("trusted.json");
    own("calculations/mine.groovy", Scripts.HEADER + "1\n");
    Files.writeString(trusted, "{");
    try {
      assertThat(run("", Map.of(), "mine")).isEqualTo(Exit.DONE);
      assertThat(err.toString()).contains("what you trust cannot be read, so no script is trusted");
      assertThat(run("", Map.of(), "neet-rate")).isEqualTo(Exit.DONE);
      assertThat(err.toString()).doesNotContain("what you trust");
    } finally {
      Files.delete(trusted);
    }
    assertThat(run("", Map.of(), "mine")).isEqualTo(Exit.DONE);
    assertThat(err.toString()).doesNotContain("what you trust");
  }

  @Test
  void aViewMayGiveATable() throws IOException {
    own("views/mine.groovy", "//@ name Mine\n//@ kind view\ntable('t') { columns 'a'; row 7 }\n");
    assertThat(run("csv", Map.of(), "views/mine")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a\n7\n");
  }

  @Test
  void aRecordMadeWithNullIsToldWithItsFieldAndLine() throws IOException {
    List<String> made =
        List.of(
            "new TableSpec('t', null, []) ;; columns of a TableSpec is null",
            "new TableSpec(null, [], []) ;; title of a TableSpec is null",
            "new TableSpec('t', [null], []) ;; columns of a TableSpec holds null at place 1",
            "table('t') { columns 'a' }; TableSpec.Column.text(null) ;; value 1 of"
                + " TableSpec.Column.text is null",
            "new ChartSpec.Mark(null, 1.0) ;; word of a ChartSpec.Mark is null",
            "new ViewSpec('v', [new ViewSpec.Panel.Text(null)]) ;; text of a ViewSpec.Panel.Text is"
                + " null");
    for (String each : made) {
      String[] parts = each.split(" ;; ");
      own("calculations/mine.groovy", Scripts.HEADER + "int a = 1\n" + parts[0] + "\n");
      assertThat(run("", Map.of(), "mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
      assertThat(err.toString()).contains("mine.groovy, line 4").contains(parts[1]);
    }
  }

  @Test
  void namesOfFilesThatSomeDisksDoNotTakeAreRefused() throws IOException {
    List<String> names =
        List.of(
            "text 'Safe.txt', 'a'; text 'safe.txt', 'b' ;; differ only in capitals",
            "text 'Safe/a.txt', 'a'; text 'safe/b.txt', 'b' ;; differ only in capitals",
            "text 'a.txt', 'a'; text 'a.txt', 'b' ;; has two files \"a.txt\"",
            "text 'a', 'a'; text 'a/b.txt', 'b' ;; and a folder of that name",
            "text 'a/b.txt', 'a'; text 'A', 'b' ;; ",
            "text 'con', 'a' ;; for a device",
            "text 'Nul.txt', 'a' ;; for a device",
            "text 'safe/aux.tar.gz', 'a' ;; for a device",
            "text 'com1.csv', 'a' ;; for a device",
            "text 'LPT9/a.csv', 'a' ;; for a device",
            "text 'prn .csv', 'a' ;; for a device",
            "text 'a.', 'a' ;; a full stop or a space at the end",
            "text 'b /c.txt', 'a' ;; a full stop or a space at the end");
    for (String each : names) {
      String[] parts = each.split(" ;; ?");
      own("exports/mine.groovy", "//@ name Try\n//@ kind export\nexport { " + parts[0] + " }\n");
      assertThat(run("", Map.of("--out", "out/"), "mine"))
          .as(each)
          .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
      assertThat(err.toString()).contains("line 3").contains(parts.length > 1 ? parts[1] : "");
      assertThat(folder.resolve("out")).doesNotExist();
    }
    own(
        "exports/mine.groovy",
        "//@ name Try\n//@ kind export\n"
            + "export { text 'safe/contents.txt', 'a'; text 'safe/com.txt', 'b'; text 'nulls', 'c' }\n");
    assertThat(run("", Map.of("--out", "out/"), "mine")).isEqualTo(Exit.DONE);
  }

  @Test
  void aResultIsNotWrittenOverItsScript() throws IOException {
    String source = Scripts.HEADER + "table('t') { columns 'a'; row 1 }\n";
    own("calculations/mine.groovy", source);
    Path script = folder.resolve("scripts/calculations/mine.groovy");
    Path link = Files.createSymbolicLink(folder.resolve("link.groovy"), script);

    for (String name : List.of("mine", "scripts/calculations/mine.groovy", "link.groovy")) {
      for (String out :
          List.of("scripts/calculations/../calculations/mine.groovy", "link.groovy")) {
        assertThat(run("", Map.of("--out", out), name)).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(err.toString()).contains(out + ": the result would be written over the script");
      }
    }
    assertThat(script).hasContent(source);
    assertThat(link).isSymbolicLink();
    assertThat(run("", Map.of("--out", "mine.csv"), "mine")).isEqualTo(Exit.DONE);
  }

  @Test
  void theParametersOfAScriptAreOptionsOfTheCommand() throws IOException {
    own(
        "calculations/mine.groovy",
        "//@ name Try\n//@ kind calculation\n//@ help Tries.\n"
            + "//@ param years: int = 5 \"How many years\"\n//@ param area: area \"Which area\"\n");
    CommandDescription described =
        described("--years", "3", "mine").fold(good -> good, bad -> command.description());
    assertThat(described.summary()).isEqualTo("Try");
    assertThat(described.text()).isEqualTo("Tries.");
    assertThat(described.options())
        .contains(
            new CommandDescription.Option("--years", "N", "How many years; 5 unless said."),
            new CommandDescription.Option("--area", "AREA", "Which area; must be given."))
        .contains(PlanChoice.EDITION);
    assertThat(described.examples().get(0).line())
        .isEqualTo("weald run calculations/mine --area AREA");
    assertThat(described.arguments().get(0).help())
        .isEqualTo("a calculation, from workspace, run in the box");
    assertThat(described("neat-rate").problems())
        .singleElement()
        .extracting(Problem::sentence)
        .asString()
        .contains("Did you mean \"neet-rate\"?");
  }

  @Test
  void aParameterMayNotTakeTheNameOfAnOptionButTheEditionIsOne() throws IOException {
    own("calculations/mine.groovy", Scripts.HEADER + "//@ param out: text = x\n1\n");
    assertThat(described("mine").problems())
        .extracting(Problem::sentence)
        .singleElement()
        .asString()
        .contains("calculations/mine.groovy", "has the name of an option of weald run");
    own(
        "calculations/mine.groovy",
        Scripts.HEADER
            + "//@ param edition: edition = latest\n"
            + "table(\"${plan().title()} $edition\") { columns 'a'; row edition }\n");
    assertThat(described("mine").problems()).isEmpty();
    assertThat(run("csv", Map.of(), "mine")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a\n2021/22\n");
    assertThat(run("text", Map.of("--edition", "2019/20"), "mine")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Plan 2019/20").contains("\n2019/20\n");
  }

  private Checked<CommandDescription> described(String... words) {
    return command.description(call("", Map.of(), Optional.empty(), words));
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

  @Test
  void whatIsMissingIsAskedForWhereSomebodyCanAnswer() throws IOException {
    own(
        "calculations/mine.groovy",
        Scripts.HEADER
            + "//@ param years: int = 5 \"How many years\"\n//@ param area: area \"Which area\"\n"
            + "table('t') { columns 'a', 'b'; row years, area }\n");
    List<FormSpec> asked = new ArrayList<>();
    Questions person =
        (form, check) -> {
          asked.add(form);
          assertThat(check.fault(form.fields().get(0), "sevenoks"))
              .hasValueSatisfying(
                  fault -> assertThat(fault).contains("Did you mean \"sevenoaks\"?"));
          return Optional.of(Map.of("area", "Tonbridge & Malling"));
        };
    assertThat(command.run(call("csv", Map.of("--years", "7"), Optional.of(person), "mine")))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a,b\n7,tonbridge-and-malling\n");
    assertThat(asked).singleElement().extracting(FormSpec::title).isEqualTo("Try");
    assertThat(asked.get(0).fields()).extracting(FormSpec.Field::name).containsExactly("area");

    out.getBuffer().setLength(0);
    Questions gone = (form, check) -> Optional.empty();
    assertThat(command.run(call("csv", Map.of(), Optional.of(gone), "mine")))
        .isEqualTo(Exit.CANCELLED);
    assertThat(out.toString()).isEmpty();

    Questions never =
        (form, check) -> {
          throw new AssertionError("nothing is missing");
        };
    assertThat(command.run(call("csv", Map.of("--area", "kent"), Optional.of(never), "mine")))
        .isEqualTo(Exit.DONE);
  }

  @Test
  void aFileIsRunByItsPath() throws IOException {
    own("try/mine.groovy", Scripts.HEADER + "table('t') { columns 'a'; row 1 }\n");
    assertThat(run("csv", Map.of(), "./scripts/try/mine.groovy")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo("a\n1\n");
  }
}
