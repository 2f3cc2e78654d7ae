package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.weald.model.Checked;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Described;
import org.weald.spi.Exit;
import org.weald.spi.ExportedFile;
import org.weald.spi.Exporter;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.View;

/** Where results go: files below a folder, pictures, tables behind charts. */
@Timeout(120)
final class RunOutTest {
  private static final ChartSpec CHART =
      new ChartSpec.Bars(
          "Sevenoaks is second",
          "NEET rate, January 2020",
          "Kent County Council",
          List.of(
              new ChartSpec.Bars.Bar(
                  "Sevenoaks", 2.7, OptionalDouble.empty(), OptionalDouble.empty(), true)),
          java.util.Optional.empty(),
          1,
          "%",
          "Provisional.");

  @TempDir private Path cache;
  @TempDir private Path folder;
  private RunningWeald weald;
  private final List<ServiceRegistration<?>> registered = new ArrayList<>();

  @BeforeEach
  void start() throws BundleException {
    weald = RunningWeald.start(cache, folder);
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    weald.stop();
  }

  private <T> void service(Class<T> type, T service) {
    registered.add(weald.context().registerService(type, service, new Hashtable<>()));
  }

  private static Described described(String id) {
    return new Described(id, "Made in Java", "", List.of(), "org.example");
  }

  private void export(String... paths) {
    service(
        Exporter.class,
        new Exporter() {
          @Override
          public Described described() {
            return RunOutTest.described("exports/several");
          }

          @Override
          public Checked<List<ExportedFile>> export(
              Given given, Arguments arguments, Progress progress) {
            return Checked.good(
                Stream.of(paths).map(path -> new ExportedFile(path, "of " + path, 1)).toList());
          }
        });
  }

  private void view(ViewSpec.Panel... panels) {
    service(
        View.class,
        new View() {
          @Override
          public Described described() {
            return RunOutTest.described("views/look");
          }

          @Override
          public Checked<ViewSpec> view(Given given, Arguments arguments, Progress progress) {
            return Checked.good(new ViewSpec("Two things", List.of(panels)));
          }
        });
  }

  private void renderer() {
    service(
        ChartRenderer.class,
        new ChartRenderer() {
          @Override
          public byte[] png(ChartSpec chart, int width, int height) {
            return new byte[] {(byte) 0x89, 'P', 'N', 'G'};
          }

          @Override
          public String svg(ChartSpec chart, int width, int height) {
            return "<svg>" + chart.title() + "; " + chart.note() + "</svg>";
          }
        });
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aDashIsStandardOutputAndNoFile() throws IOException {
    export("plan.md");
    assertThat(weald.run("", Map.of("--out", "-"), "several")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).isEqualTo("of plan.md");
    assertThat(weald.run("csv", Map.of("--out", "-"), "gap-to-county")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).startsWith("District,");
    assertThat(files()).isEmpty();
  }

  @Test
  void figuresOfNoMeasureAreNotMadeForTheImport() throws IOException {
    assertThat(weald.run("observations", Map.of(), "gap-to-county"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err())
        .contains("calculations/gap-to-county.groovy", "does not say which measure")
        .contains("Add a line //@ measure ID to the script's header");
  }

  @Test
  void severalFilesGoBelowAFolder() throws IOException {
    export("plan.md", "safe/scorecard.csv");
    assertThat(weald.run("", Map.of("--out", "out/"), "several")).isEqualTo(Exit.DONE);
    assertThat(files()).containsExactly("out/plan.md", "out/safe/scorecard.csv");
    assertThat(weald.out())
        .isEqualTo(
            folder.resolve("out/plan.md") + "\n" + folder.resolve("out/safe/scorecard.csv") + "\n");
    assertThat(weald.err()).contains("2 files.");
  }

  @Test
  void severalFilesAreNeitherPrintedNorWrittenIntoOne() throws IOException {
    export("plan.md", "safe/scorecard.csv");
    for (Map<String, String> options :
        List.of(Map.<String, String>of(), Map.of("--out", "all.csv"))) {
      assertThat(weald.run("", options, "several")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
      assertThat(weald.err())
          .contains("it makes 2 files: plan.md, safe/scorecard.csv")
          .contains("Add --out FOLDER/");
    }
    assertThat(weald.out()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void aLinkInsideTheFolderIsNotFollowedOut() throws IOException {
    export("plan.md", "safe/scorecard.csv");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/safe"), elsewhere);
    assertThat(weald.run("", Map.of("--out", "out"), "several"))
        .as("a folder that is there needs no slash")
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("it is a link that leads elsewhere");
    assertThat(files()).isEmpty();
  }

  @Test
  void aChartIsDrawnOrItsTablePrinted() throws IOException {
    view(new ViewSpec.Panel.Text("Who is where."), new ViewSpec.Panel.Chart(CHART));
    assertThat(weald.run("", Map.of("--out", "look.svg"), "look"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("nothing that draws charts is installed");
    assertThat(files()).isEmpty();

    renderer();
    assertThat(weald.run("", Map.of("--out", "look.svg"), "look")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("look.svg"))
        .content()
        .startsWith("<svg>Sevenoaks is second; ")
        .contains("Provisional.");
    assertThat(weald.run("", Map.of("--out", "look.PNG"), "look")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("look.PNG")).isNotEmptyFile();

    assertThat(weald.run("text", Map.of(), "look")).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .startsWith("Two things\n\nWho is where.\n\nSevenoaks is second\n")
        .endsWith("Sevenoaks        2.7\n\nProvisional.\nSource: Kent County Council\n");
    assertThat(weald.run("csv", Map.of(), "look")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).isEqualTo("Area,\"Figure, %\"\nSevenoaks,2.7\n");
  }

  @Test
  void aPictureHoldsOneChartAndACsvFileOneTable() throws IOException {
    renderer();
    TableSpec table =
        new TableSpec("Few", List.of(TableSpec.Column.number("n")), List.of(List.of("1")));
    view(
        new ViewSpec.Panel.Chart(CHART),
        new ViewSpec.Panel.Chart(CHART),
        new ViewSpec.Panel.Table(table),
        new ViewSpec.Panel.Text("That is all."));
    assertThat(weald.run("", Map.of("--out", "x.svg"), "look")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("it makes 2 charts, and a picture holds one");
    assertThat(weald.run("csv", Map.of(), "look")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("it has 3 tables, and a CSV file holds one");
    assertThat(weald.run("json", Map.of(), "look")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).startsWith("[[").contains("\"n\" : 1");
    assertThat(files()).isEmpty();

    assertThat(weald.run("", Map.of("--out", "out/"), "look")).isEqualTo(Exit.DONE);
    assertThat(files())
        .containsExactly("out/look-1.svg", "out/look-2.svg", "out/look-3.csv", "out/look-4.txt");
    assertThat(folder.resolve("out/look-3.csv")).hasContent("n\n1\n");
  }

  @Test
  void aFileIsInTheFormatOfItsEndingUnlessOneIsSaid() throws IOException {
    assertThat(weald.run("", Map.of("--out", "neet.csv"), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("neet.csv")).content().startsWith("District,Number,");
    assertThat(weald.run("", Map.of("--out", "neet.txt"), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("neet.txt")).content().startsWith("Not in education");
    assertThat(weald.run("json", Map.of("--out", "neet.csv"), "neet-rate")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("neet.csv")).content().startsWith("[");
    assertThat(weald.run("", Map.of("--out", "neet.png"), "neet-rate"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("it makes no chart");
  }

  @Test
  void aNameThatWouldNotBeTrueIsNotWritten() throws IOException {
    for (String name : List.of("neet.xlsx", "neet.md", "a.b/neet.pdf")) {
      assertThat(weald.run("", Map.of("--out", name), "neet-rate"))
          .as(name)
          .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
      assertThat(weald.err()).contains("Write .csv for a spreadsheet");
    }
    assertThat(weald.run("", Map.of("--out", "a.b/figures"), "neet-rate")).isEqualTo(Exit.DONE);
  }

  @Test
  void whatIsWrittenInJavaIsListedAndCannotBeRunInTheWorker() throws IOException {
    export("plan.md");
    assertThat(weald.run("csv", Map.of())).isEqualTo(Exit.DONE);
    assertThat(weald.out()).contains("exports/several,Made in Java,export,,org.example,Java\n");
    assertThat(weald.run("", Map.of(), "several")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).isEqualTo("of plan.md");
    assertThat(weald.run("", Map.of("--untrusted", ""), "several"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.err()).contains("cannot be run in the worker");
  }

  @Test
  void anUntrustedScriptRunsInTheWorkerAndSaysHowThatIsConfined() throws IOException {
    assertThat(weald.run("csv", Map.of(), "gap-to-county")).isEqualTo(Exit.DONE);
    String here = weald.out();
    assertThat(weald.err()).doesNotContain("worker");
    assertThat(weald.run("csv", Map.of("--untrusted", ""), "gap-to-county"))
        .as(weald::err)
        .isEqualTo(Exit.DONE);
    assertThat(weald.out()).isEqualTo(here);
    assertThat(weald.err()).contains("calculations/gap-to-county runs in a worker process");
  }

  @Test
  void aScriptsLogSaysWhatItDid() throws IOException {
    assertThat(weald.run("", Map.of("--log", ""), "gap-to-county")).isEqualTo(Exit.DONE);
    assertThat(weald.out()).isEmpty();
    assertThat(weald.err()).contains("has not been run in this workspace");
    weald.run("csv", Map.of("--period", "soon"), "gap-to-county");
    weald.run("csv", Map.of(), "gap-to-county");
    assertThat(weald.run("", Map.of("--log", ""), "gap-to-county")).isEqualTo(Exit.DONE);
    assertThat(weald.out())
        .contains("STARTED in the box", "ENDED a table of 12 rows (after ")
        .doesNotContain("FAILED");
    weald.run("csv", Map.of("--period", "January 2019"), "gap-to-county");
    assertThat(weald.err())
        .contains("there are no figures of neet-rate for January 2019). There are some for: ");
    weald.run("csv", Map.of(), "gap-to-county");
    weald.run("", Map.of("--log", ""), "gap-to-county");
    assertThat(weald.out().lines()).hasSize(2);
    weald.run("", Map.of("--log", "", "--all", ""), "gap-to-county");
    assertThat(weald.out()).contains("FAILED", "January 2019");
    assertThat(weald.out().lines().toList().get(weald.out().lines().toList().size() - 1))
        .contains("ENDED");
  }
}
