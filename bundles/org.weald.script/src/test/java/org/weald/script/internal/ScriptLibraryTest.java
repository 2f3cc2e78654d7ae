package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.script.internal.run.ScriptLog;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.Questions;

/** Scripts of a workspace: saved, broken, mended, trusted and hidden by one another. */
@Timeout(300)
final class ScriptLibraryTest {
  private static final String TABLE = "table('t') { columns 'a'; row '%s' }\n";

  @TempDir private Path folder;

  private Path workspace;
  private ScriptLibrary library;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void open() throws IOException {
    workspace = Files.createDirectories(folder.resolve("work"));
    Files.writeString(workspace.resolve("workspace.json"), "{}");
    Clock clock = Clock.systemUTC();
    TrustedScripts trusted = new TrustedScripts(folder.resolve("trusted.json"), clock);
    Optional<Path> home = Optional.of(Scripts.SHIPPED.resolve(".."));
    library = new ScriptLibrary(new ScriptLibrary.Setting(home, trusted, clock), new Runners());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path save(String id, String text) throws IOException {
    Path file = workspace.resolve("scripts").resolve(id + ".groovy");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Shelf.Entry entry(String asked) {
    return good(library.find(asked, Optional.of(workspace), workspace));
  }

  private static <T> T good(Checked<T> checked) {
    return checked.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad.stream().map(Problem::sentence).toList());
        });
  }

  private Checked<TableSpec> run(String asked) {
    Calculation calculation = library.calculation(entry(asked), Optional.of(workspace));
    return calculation.calculate(
        new Given(Scripts.CATALOGUE, Optional.empty()), new Arguments(Map.of()), Progress.silent());
  }

  private String cell(String asked) {
    return good(run(asked)).rows().get(0).get(0);
  }

  @Test
  void theNearerOneWinsAndTheListSaysSo() throws IOException {
    assertThat(entry("neet-rate").origin()).isEqualTo("weald");
    save("calculations/neet-rate", Scripts.HEADER + TABLE.formatted("mine"));
    assertThat(entry("neet-rate").origin()).isEqualTo("yours; hides weald's");
    assertThat(cell("neet-rate")).isEqualTo("mine");
    assertThat(entry("weald/calculations/neet-rate").script().origin().name()).isEqualTo("weald");
    save("calculations/neet-rate", "//@ name Mine\n");
    assertThat(entry("neet-rate").newer()).hasSize(1);
  }

  @Test
  void aBrokenOneFromTheStartHidesToo() throws IOException {
    save("calculations/neet-rate", "//@ name Mine\n");
    assertThat(library.find("neet-rate", Optional.of(workspace), workspace).problems())
        .extracting(Problem::what)
        .containsExactly("the script does not say its kind");
    assertThat(library.of(workspace)).hasSize(1);
    assertThat(
            library
                .of(workspace)
                .get(0)
                .calculate(
                    new Given(Scripts.CATALOGUE, Optional.empty()),
                    new Arguments(Map.of()),
                    Progress.silent())
                .problems())
        .as("a status is not decided by somebody else's script of its name")
        .isNotEmpty();
  }

  @Test
  void aNameThatIsNearlyRightIsSuggested() {
    Problem problem =
        library.find("neat-rate", Optional.of(workspace), workspace).problems().get(0);
    assertThat(problem.remedy()).startsWith("Did you mean \"neet-rate\"?");
  }

  @Test
  void whatDoesNotCompileKeepsTheLastGoodRevisionAndSaysSo() throws IOException {
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(cell("mine")).isEqualTo("one");
    save("calculations/mine", Scripts.HEADER + "int x = 1\nint y = unknownWord\n");
    assertThat(cell("mine")).isEqualTo("one");
    assertThat(entry("mine").newer())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where().line()).isEqualTo(4));
    assertThat(library.log().lines(entry("mine").script()))
        .extracting(ScriptLog.Line::event)
        .contains(ScriptLog.Event.KEPT);
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("two"));
    assertThat(cell("mine")).isEqualTo("two");
    assertThat(entry("mine").newer()).isEmpty();
  }

  @Test
  void savingIsSeenWithinASecond() throws Exception {
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(entry("mine").id()).isEqualTo("calculations/mine");
    CountDownLatch first = new CountDownLatch(1);
    try (AutoCloseable following = library.onChange(first::countDown)) {
      // The first look after the beginning is told, too.
      assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
    }
    CountDownLatch saved = new CountDownLatch(1);
    try (AutoCloseable following =
        library.onChange(
            () -> {
              if (entry("mine").script().text().contains("two")) {
                saved.countDown();
              }
            })) {
      save("calculations/mine", Scripts.HEADER + TABLE.formatted("two"));
      assertThat(saved.await(60, TimeUnit.SECONDS)).isTrue();
    }
    List<ScriptLog.Line> lines = library.log().lines(entry("mine").script());
    assertThat(lines).extracting(ScriptLog.Line::event).contains(ScriptLog.Event.RELOADED);
  }

  @Test
  void whatWasSavedMeanwhileIsNewsOnce() throws IOException {
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(cell("mine")).isEqualTo("one");
    assertThat(library.take()).isEmpty();
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("two"));
    assertThat(library.take()).containsExactly("calculations/mine.groovy reloaded.");
    save("calculations/mine", Scripts.HEADER + "tabel('three') { }");
    assertThat(library.take())
        .containsExactly(
            "calculations/mine.groovy, line 3, column 1: the script does not compile (there is no"
                + " tabel(String, Closure)). Did you mean table(…)? The version before it stays.");
    assertThat(library.take()).isEmpty();
    assertThat(cell("mine")).isEqualTo("two");
  }

  @Test
  void eachRunIsWrittenDownInTheWorkspace() throws IOException {
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(cell("mine")).isEqualTo("one");
    save(
        "calculations/mine",
        Scripts.HEADER + "println 'half way'\nthrow new RuntimeException('a\\nb')\n");
    assertThat(run("mine").problems()).hasSize(1);
    List<String> lines = library.log().printed(entry("mine").script(), Optional.of(workspace));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
    assertThat(lines.get(0)).contains("STARTED in the box");
    assertThat(lines.get(1)).contains("ENDED a table of 1 rows");
    assertThat(lines.get(lines.size() - 1)).contains("FAILED").contains("line 4");
    assertThat(lines).anyMatch(line -> line.endsWith("SAID half way"));
    assertThat(workspace.resolve(".weald/log/scripts/workspace/calculations/mine.log"))
        .isNotEmptyFile();
    assertThat(library.log().problems(entry("mine").script())).hasSize(1);
  }

  @Test
  void aLogThatIsALinkIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "");
    Path logs = workspace.resolve(".weald/log/scripts/workspace/calculations");
    Files.createDirectories(logs);
    Files.createSymbolicLink(logs.resolve("mine.log"), outside);
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(cell("mine")).isEqualTo("one");
    assertThat(outside).isEmptyFile();
  }

  @Test
  void aMeasureThatIsNotThereIsToldWithItsLine() throws IOException {
    save(
        "calculations/mine",
        Scripts.HEADER
            + "//@ needs neet-cuont, org.mydistrict.safe/ksi\n"
            + TABLE.formatted("one"));
    assertThat(run("mine").problems())
        .extracting(Problem::sentence)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("line 3, column 11", "unknown measure \"neet-cuont\"", "neet-count"),
            second ->
                assertThat(second)
                    .contains("line 3, column 23", "plug-in org.mydistrict.safe", "not installed"));
  }

  @Test
  void aFileIsRunByItsPathWithoutAHeader() throws IOException {
    Files.writeString(folder.resolve("loose.groovy"), TABLE.formatted("loose"));
    Shelf.Entry loose = good(library.find("loose.groovy", Optional.of(workspace), folder));
    assertThat(loose.script().header().name()).isEqualTo("loose");
    assertThat(loose.mode()).isEqualTo(Mode.BOX);
    save("calculations/mine", Scripts.HEADER + "1\n");
    assertThat(
            good(library.find(
                    "work/scripts/calculations/mine.groovy", Optional.of(workspace), folder))
                .qualified())
        .isEqualTo("workspace/calculations/mine");
  }

  private Exit trust(Optional<Questions> questions, Map<String, String> options, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    try {
      return new TrustCommand(library)
          .run(
              new CommandCall(
                  List.of(words),
                  options,
                  "csv",
                  Optional.of(workspace),
                  workspace,
                  new PrintWriter(out),
                  new PrintWriter(err, true),
                  Progress.silent(),
                  questions));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Optional<Questions> answering(String answer) {
    return Optional.of((form, check) -> Optional.of(Map.of("name", answer)));
  }

  @Test
  void fullGroovyIsAskedForByNameAndEndsWithTheNextChange() throws IOException {
    save("calculations/mine", Scripts.HEADER + TABLE.formatted("one"));
    assertThat(trust(Optional.empty(), Map.of(), "mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("not in the box").contains("--yes");
    assertThat(trust(answering("yes"), Map.of(), "mine")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(entry("mine").mode()).isEqualTo(Mode.BOX);

    assertThat(trust(answering("mine"), Map.of(), "mine")).isEqualTo(Exit.DONE);
    assertThat(entry("mine").mode()).isEqualTo(Mode.FULL);
    assertThat(cell("mine")).isEqualTo("one");
    assertThat(entry("mine").untrusted().mode()).isEqualTo(Mode.WORKER);
    assertThat(trust(Optional.empty(), Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("calculations/mine");

    save("calculations/mine", Scripts.HEADER + TABLE.formatted("two"));
    assertThat(entry("mine").mode()).isEqualTo(Mode.BOX);
    assertThat(entry("mine").changedSinceTrusted()).isTrue();

    assertThat(trust(Optional.empty(), Map.of("--yes", ""), "mine")).isEqualTo(Exit.DONE);
    assertThat(entry("mine").mode()).isEqualTo(Mode.FULL);
    assertThat(trust(Optional.empty(), Map.of("--withdraw", ""), "mine")).isEqualTo(Exit.DONE);
    assertThat(entry("mine").mode()).isEqualTo(Mode.BOX);
    assertThat(entry("mine").changedSinceTrusted()).isFalse();
  }

  @Test
  void whatWasTrustedIsNotRunOnWhereTheFileHasChangedAndStaysOutsideTheBox() throws IOException {
    String outside = Scripts.HEADER + "String home = System.getenv('HOME')\n";
    save("calculations/mine", outside + TABLE.formatted("one"));
    assertThat(trust(Optional.empty(), Map.of("--yes", ""), "mine")).isEqualTo(Exit.DONE);
    assertThat(entry("mine").mode()).isEqualTo(Mode.FULL);
    assertThat(cell("mine")).isEqualTo("one");

    save("calculations/mine", outside + "// mended\n" + TABLE.formatted("two"));
    assertThat(library.shelf(Optional.of(workspace)).entries())
        .noneMatch(one -> one.script().id().equals("calculations/mine"));
    assertThat(library.shelf(Optional.of(workspace)).broken())
        .anyMatch(one -> one.id().equals("calculations/mine") && !one.problems().isEmpty());
  }

  @Test
  void oursAndOthersCannotBeTrusted() {
    assertThat(trust(Optional.empty(), Map.of("--yes", ""), "neet-rate"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("only a script of a workspace").contains("Copy it");
  }
}
