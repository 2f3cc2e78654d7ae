package org.weald.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Polarity;
import org.weald.model.Spread;
import org.weald.model.Theme;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.themes.internal.FoldersOnly;
import org.weald.themes.internal.ShippedMonitor;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.FolderWorkspaces;

/** Figures of the Sevenoaks plan into a real workspace with a real store: all of them or none. */
@Timeout(120)
final class ImportCommandTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER = "measure,area,period,value,source\n";
  private static final String TWO =
      HEADER
          + "missed-collections,sevenoaks,2022/23,6.1,Direct Services\n"
          + "victim-based-crime,sevenoaks,2022/23,\"7,512\",Kent Police\n";

  @TempDir private static Path cache;
  private static Framework framework;
  private static FolderWorkspaces workspaces;
  private static Monitor monitor;

  @TempDir private Path folder;
  private Path plan;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
    framework.start();
    framework
        .getBundleContext()
        .registerService(
            StoreFactory.class,
            new DuckDbStores(),
            new Hashtable<>(Map.of(StoreFactory.KIND, "duckdb")));
    workspaces = new FolderWorkspaces(framework.getBundleContext());
    monitor = new ShippedMonitor();
  }

  @AfterAll
  static void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @BeforeEach
  void makeWorkspace() {
    plan = folder.resolve("plan");
    good(workspaces.create(plan)).close();
  }

  private static <T> T good(Checked<T> checked) {
    return checked.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad);
        });
  }

  private Exit run(Map<String, String> options, String... words) {
    return run(Optional.of(plan), options, words);
  }

  private Exit run(Optional<Path> workspace, Map<String, String> options, String... words) {
    return new ImportCommand(monitor, workspaces, new FoldersOnly(), NOON)
        .run(
            new CommandCall(
                List.of(words),
                options,
                "",
                workspace,
                folder,
                new PrintWriter(out),
                new PrintWriter(err),
                Progress.silent()));
  }

  private void file(String text) throws IOException {
    Files.writeString(folder.resolve("figures.csv"), text);
  }

  /** What the store holds now, and its revisions. */
  private List<String> held() {
    try (Workspace workspace = good(workspaces.open(plan))) {
      Store store = good(workspace.store());
      Stream<String> revisions = store.revisions().stream().map(Revision::toString);
      Stream<String> figures =
          store.observations(store.revision()).stream().map(ImportCommandTest::words).sorted();
      assertThat(revisions).hasSize((int) store.revision());
      return figures.collect(Collectors.toList());
    }
  }

  private static String words(Observation it) {
    return it.measure() + " " + it.period().label() + " " + it.figure().raw();
  }

  @Test
  void theErrorOfAnEstimateIsKept() throws IOException {
    file(
        "measure,area,period,value,se,lower,upper\n"
            + "reoffending-rate,sevenoaks,Q1 2022/23,29.4%,1.9,25.7,33.1\n"
            + "missed-collections,sevenoaks,2022/23,6.1,,,\n");
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.DONE);
    try (Workspace workspace = good(workspaces.open(plan))) {
      Store store = good(workspace.store());
      assertThat(store.observations(1))
          .extracting(Observation::spread)
          .containsExactlyInAnyOrder(
              Optional.empty(),
              Optional.of(
                  new Spread(
                      OptionalDouble.of(1.9), OptionalDouble.of(25.7), OptionalDouble.of(33.1))));
    }
  }

  @Test
  void allRowsAreTakenAsOneRevisionWithItsReason() throws IOException {
    file(TWO);
    assertThat(run(Map.of("--reason", "Quarter 3"), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(out).hasToString("2 figures taken as revision 1.\n");
    assertThat(err.toString())
        .isEqualTo(
            "2 figures are of 2022/23, which no edition covers: seen in charts, not yet judged in a"
                + " scorecard.\n");
    assertThat(held())
        .containsExactly(
            "org.weald.theme.green/missed-collections 2022/23 6.1",
            "org.weald.theme.safe/victim-based-crime 2022/23 7,512");
    try (Workspace workspace = good(workspaces.open(plan))) {
      Revision revision = good(workspace.store()).revisions().get(0);
      assertThat(revision.change().reason()).isEqualTo("Quarter 3");
      assertThat(revision.change().at()).isEqualTo(NOON.instant());
    }
  }

  @Test
  void theSameFiguresAgainAreNothingNewWhateverTheirFileIsCalled() throws IOException {
    file(TWO);
    run(Map.of(), "figures.csv");
    out.getBuffer().setLength(0);
    String[] lines = TWO.split("\n", -1);
    Files.writeString(
        folder.resolve("again.csv"), lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n");
    assertThat(run(Map.of(), "again.csv")).isEqualTo(Exit.DONE);
    assertThat(out)
        .hasToString(
            "All 2 figures are in the workspace already, as of revision 1: nothing new, nothing"
                + " was written.\n");
    try (Workspace workspace = good(workspaces.open(plan))) {
      assertThat(good(workspace.store()).revision()).isEqualTo(1);
    }
    out.getBuffer().setLength(0);
    file(TWO.replace("6.1", "5.9"));
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(out).hasToString("2 figures taken as revision 2; 1 of them as they were before.\n");
  }

  @Test
  void aSecondImportSupersedesAndLosesNothing() throws IOException {
    file(TWO);
    run(Map.of(), "figures.csv");
    file(HEADER + "missed-collections,sevenoaks,2022/23,5.9,Direct Services\n");
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(held())
        .containsExactly(
            "org.weald.theme.green/missed-collections 2022/23 5.9",
            "org.weald.theme.safe/victim-based-crime 2022/23 7,512");
    try (Workspace workspace = good(workspaces.open(plan))) {
      Store store = good(workspace.store());
      assertThat(store.history("org.weald.theme.green/missed-collections", "sevenoaks"))
          .extracting(observation -> observation.figure().raw())
          .containsExactly("6.1", "5.9");
      assertThat(store.revisions().get(1).change().reason()).isEqualTo("imported from figures.csv");
    }
  }

  @Test
  void checkingWritesNothing() throws IOException {
    file(TWO);
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(out).hasToString("2 figures, no problem. Nothing was written.\n");
    assertThat(held()).isEmpty();
    assertThat(run(Optional.empty(), Map.of("--check", ""), "figures.csv"))
        .as("no workspace is needed to check")
        .isEqualTo(Exit.DONE);
  }

  @Test
  void oneBadRowAmongGoodOnesAndNothingIsTaken() throws IOException {
    file(TWO + "missed-colections,sevenoaks,2023/24,5,x\nksi-local-roads,kent,2023,many,x\n");
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("figures.csv, line 4, column 1")
        .contains("unknown measure \"missed-colections\". Did you mean \"missed-collections\"?")
        .contains("figures.csv, line 5, column 4")
        .endsWith("Nothing was written.\n");
    assertThat(held()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ksi-local-roads,sevenoak,2023,47,x     | unknown area \"sevenoak\". Did you mean"
            + " \"sevenoaks\"?",
        "ksi-local-roads,sevenoaks,soon,47,x    | soon",
        "ksi-local-roads,sevenoaks,2023,47      | the row has 4 cells, the header has 5",
        "ksi-local-roads,sevenoaks,2023,\"47,x  | the quotation mark is never closed",
        "missed-collections,sevenoaks,2022-23,6,x | the first, \"6.1\", stands in line 2"
      })
  void whatIsWrongWithARowIsTold(String row, String told) throws IOException {
    file(TWO + row + "\n");
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("figures.csv, line 4").contains(told);
    assertThat(held()).isEmpty();
  }

  @Test
  void twoEditionsWordsForOneFigureAreToldByTheCheckToo() throws IOException {
    file(
        "measure,area,period,value,edition\n"
            + "ksi-local-roads,sevenoaks,2019,47,2019/20\n"
            + "ksi-local-roads,sevenoaks,2019,59,2021/22\n");
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("line 3: a second figure for ksi-local-roads");
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    Files.createDirectory(folder.resolve("folder.csv"));
    Files.write(
        folder.resolve("latin.csv"),
        (HEADER + "ksi-local-roads,sevenoaks,2023,\u0081\u0001£5,x\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("empty.csv"), new byte[0]);
    Files.writeString(folder.resolve("header.csv"), HEADER);
    for (String name :
        List.of("nowhere.csv", "folder.csv", "latin.csv", "empty.csv", "header.csv")) {
      assertThat(run(Map.of(), name)).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    }
    assertThat(err.toString())
        .contains("nowhere.csv: the file is not there. Check its name and folder.")
        .contains("folder.csv: there is no plug-in in the folder")
        .contains("latin.csv, line 2, column 32: byte 81 is not UTF-8 text")
        .contains("empty.csv: the file is empty")
        .contains("header.csv: there is no row below the header");
    assertThat(held()).isEmpty();
  }

  @Test
  void withoutAWorkspaceThereIsNowhereToWriteTo() throws IOException {
    file(TWO);
    assertThat(run(Optional.empty(), Map.of(), "figures.csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("no workspace to write to").contains("weald new");
    assertThat(run(Optional.of(folder.resolve("nowhere")), Map.of(), "figures.csv"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void theExampleInTheHelpIsRight() throws IOException {
    String help =
        new ImportCommand(monitor, workspaces, new FoldersOnly(), NOON).description().text();
    int from = help.indexOf("  measure,area");
    file(help.substring(from, help.indexOf("\n\n", from)).replace("  ", ""));
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
  }

  @Test
  void theExampleOfAWideSheetInTheHelpIsRight() throws IOException {
    String help =
        new ImportCommand(monitor, workspaces, new FoldersOnly(), NOON).description().text();
    int from = help.indexOf("  Indicator;");
    file(help.substring(from, help.indexOf("\n\n", from)).replace("  ", ""));
    assertThat(run(Map.of(), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(held())
        .containsExactly(
            "org.weald.theme.green/missed-collections 2022/23 6.1",
            "org.weald.theme.green/missed-collections 2023/24 5.9");
    assertThat(err.toString()).contains("A wide sheet").contains("B \"2022/23\" as Figures of");
  }

  @Test
  void whatColumnsAreCanBeSet() throws IOException {
    file("Indicator,Seen,Year\nMissed collections per 100000,6.1,2022/23\nRain,3,2022/23\n");
    Map<String, String> options = Map.of("--columns", "b=value", "--unknown", "left-out");
    assertThat(run(options, "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(held()).containsExactly("org.weald.theme.green/missed-collections 2022/23 6.1");
    assertThat(run(Map.of("--columns", "b=valve,2"), "figures.csv"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("Did you mean \"value\"?").contains("like B=measure");
  }

  @Test
  void ofMeasuresInNoPlanAPlanOfTheWorkspacesOwnCanBeMade() throws IOException {
    Files.writeString(
        folder.resolve("returns.csv"),
        "Sports and leisure return,,,,,\n"
            + "Theme,Indicator,Unit,Good is,2020/21,Target 2020/21\n"
            + "Leisure,Visits to the pool,visits,higher,\"1,200\",1000\n"
            + "Leisure,Complaints about the pool,,lower,4,3\n"
            + "Green,Missed collections per 100000,,,6.1,\n");
    Map<String, String> options = Map.of("--unknown", "new-plan");
    assertThat(run(options, "returns.csv")).as(err.toString()).isEqualTo(Exit.DONE);
    assertThat(out).hasToString("1 plug-in and 5 figures taken.\n");
    assertThat(err.toString())
        .contains("A plan of the workspace's own, \"Sports and leisure return\", is made of 2");
    assertThat(held())
        .contains(
            "own.sports-and-leisure-return/visits-to-the-pool 2020/21 1,200",
            "org.weald.theme.green/missed-collections 2020/21 6.1");
    Contribution read = good(new FoldersOnly().folders(plan.resolve("plugins")).all()).get(0);
    Catalogue known = Catalogue.of(List.of(read));
    assertThat(known.plans().get(0).title()).isEqualTo("Sports and leisure return");
    assertThat(known.themes(known.plans().get(0)))
        .extracting(Theme::title)
        .containsExactly("Leisure");
    assertThat(known.measure("visits-to-the-pool").orElseThrow().better())
        .isEqualTo(Polarity.HIGHER);
    assertThat(run(options, "returns.csv")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("stands in the workspace already");
  }

  @Test
  void aCountThatIsNoWholeNumberIsTakenWithAWord() throws IOException {
    file("measure,area,period,value,unit\nksi-local-roads,sevenoaks,2020,41.5,incidents\n");
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(err.toString())
        .contains("figures.csv, line 2: 41.5 people is taken, but a count is a whole number from 0")
        .contains("the unit is \"incidents\", the measure's is \"people\"");
  }

  @Test
  void aFigureWithoutAUnitIsWarnedOfWhereItsTargetIsInAnotherThanTheMeasures() throws IOException {
    file("measure,area,period,value\nmissed-collections,sevenoaks,2021/22,6.9\n");
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(err.toString())
        .contains(
            "figures.csv, line 2: there is no unit, so 6.9 is taken in the measure's, \"per 100,000"
                + " collections\", the target's of 2021/22 is \"per 100,000 populations\"; the two"
                + " are never compared. If it is in \"per 100,000 populations\", say so in the"
                + " column unit.");
  }

  @Test
  void aFigureInItsTargetsUnitIsTakenWithoutAWord() throws IOException {
    file(
        "measure,area,period,value,unit\n"
            + "missed-collections,sevenoaks,2021/22,6.9,\"per 100,000 populations\"\n");
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFigureAndItsTargetMayComeInTheSameFileInAUnitOfTheirOwn() throws IOException {
    file(
        "measure,area,period,kind,value,unit\n"
            + "missed-collections,sevenoaks,2023/24,actual,6.9,per 1000\n"
            + "missed-collections,sevenoaks,2023/24,target,10,per 1000\n");
    assertThat(run(Map.of("--check", ""), "figures.csv")).isEqualTo(Exit.DONE);
    assertThat(err.toString()).doesNotContain("never compared");
  }
}
