package org.weald.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.show.ReportMaker;
import org.weald.show.ReportTemplates;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.spi.RefusedPlugin;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.themes.internal.FoldersOnly;
import org.weald.themes.internal.ShippedContent;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.FolderWorkspaces;

/** A plan is exported, taken into an empty workspace, and judged there as it was judged here. */
@Timeout(300)
final class RoundTripTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private static Path cache;
  private static Framework framework;
  private static FolderWorkspaces workspaces;
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();

  @TempDir private Path folder;
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
  }

  @AfterAll
  static void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @BeforeEach
  void makeWorkspaces() {
    good(workspaces.create(folder.resolve("here"))).close();
    good(workspaces.create(folder.resolve("there"))).close();
  }

  private static <T> T good(Checked<T> checked) {
    return checked.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad);
        });
  }

  /** Knows what ships, and the figures of a workspace. */
  private static final class Here implements Monitor {
    @Override
    public Catalogue catalogue() {
      return SHIPPED;
    }

    @Override
    public Checked<Catalogue> catalogue(Workspace workspace) {
      Store store = good(workspace.store());
      List<Contribution> all = new ArrayList<>(SHIPPED.contributions());
      all.add(
          Contribution.ofWorkspace(
              Long.toString(store.revision()),
              store.observations(store.revision()),
              store.updates(store.revision()),
              store.narratives(store.revision())));
      return Checked.good(Catalogue.of(all));
    }

    @Override
    public Checked<Catalogue> catalogue(CommandCall call) {
      return Checked.good(SHIPPED);
    }

    @Override
    public List<RefusedPlugin> refused() {
      return List.of();
    }

    @Override
    public Scorecard judge(Catalogue catalogue, Plan plan, Edition edition) {
      return Judge.judge(catalogue, plan, edition);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
      return () -> {};
    }
  }

  private CommandCall call(String workspace, Map<String, String> options, String... words) {
    return new CommandCall(
        List.of(words),
        options,
        "",
        Optional.of(folder.resolve(workspace)),
        folder,
        new PrintWriter(out),
        new PrintWriter(err),
        Progress.silent());
  }

  private Exit export(String plan, String to) {
    return new ExportCommand(
            new Here(), workspaces, new FoldersOnly(), framework.getBundleContext())
        .run(call("here", Map.of("--plan", plan, "--out", to)));
  }

  private Exit take(Map<String, String> options, String from) {
    return new ImportCommand(new Here(), workspaces, new FoldersOnly(), NOON)
        .run(call("there", options, from));
  }

  private List<String> plugins() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("there/plugins"))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  static Stream<String> plans() {
    return SHIPPED.plans().stream().map(Plan::id);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyEditionIsJudgedAndReportedTheSame(String id) {
    assertThat(export(id, "exported")).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(take(Map.of(), "exported")).as("%s", err).isEqualTo(Exit.DONE);
    Catalogue there =
        Catalogue.of(good(new FoldersOnly().folders(folder.resolve("there/plugins")).all()));
    List<String> origins = there.contributions().stream().map(Contribution::origin).toList();
    Catalogue here =
        Catalogue.of(
            SHIPPED.contributions().stream()
                .filter(one -> origins.contains(one.origin()))
                .sorted(Comparator.comparing(Contribution::origin))
                .toList());
    Plan before = SHIPPED.plan(id).orElseThrow();
    Plan after = there.plan(id).orElseThrow();
    assertThat(after).isEqualTo(before);
    for (Edition edition : before.editions()) {
      Scorecard all = Judge.judge(SHIPPED, before, edition);
      Scorecard again = Judge.judge(there, after, edition);
      assertThat(again)
          .usingRecursiveComparison()
          .ignoringFieldsOfTypes(Place.class)
          .isEqualTo(all);
      assertThat(ReportMaker.of(there, again, ReportTemplates.annual()))
          .isEqualTo(
              ReportMaker.of(here, Judge.judge(here, before, edition), ReportTemplates.annual()));
    }
  }

  @Test
  void theFiguresOfTheWorkspaceGoAlong() throws IOException {
    Files.writeString(
        folder.resolve("more.csv"),
        "measure,area,period,value,source,se\n"
            + "missed-collections,sevenoaks,2022/23,6.1,Direct Services,0.4\n");
    assertThat(
            new ImportCommand(new Here(), workspaces, new FoldersOnly(), NOON)
                .run(call("here", Map.of(), "more.csv")))
        .as("%s", err)
        .isEqualTo(Exit.DONE);
    assertThat(export("sevenoaks-community-plan-2019-22", "exported")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("exported/figures.csv"))
        .hasContent(
            "measure,area,period,value,kind,source,se\n"
                + "org.weald.theme.green/missed-collections,sevenoaks,2022/23,6.1,actual,Direct"
                + " Services,0.4");
    assertThat(take(Map.of(), "exported")).as("%s", err).isEqualTo(Exit.DONE);
    try (Workspace workspace = good(workspaces.open(folder.resolve("there")))) {
      Store store = good(workspace.store());
      assertThat(store.observations(store.revision()))
          .singleElement()
          .satisfies(one -> assertThat(one.figure().raw()).isEqualTo("6.1"));
    }
  }

  @Test
  void whatTheWorkspaceSaysOfActionsAndMeasuresGoesAlongAndIsJudgedTheSame() {
    Catalogue here;
    try (Workspace workspace = good(workspaces.open(folder.resolve("here")))) {
      Said.write(good(workspace.store()));
      here = good(new Here().catalogue(workspace));
    }
    Plan plan = here.plan(Said.PLAN).orElseThrow();
    Edition edition = plan.editions().get(plan.editions().size() - 1);
    List<Judgement> judged = Judge.actions(here, plan, edition);
    assertThat(judged)
        .filteredOn(row -> row.id().equals(Said.LATE.action()))
        .extracting(row -> row.status().status())
        .containsExactly(Status.RED);
    assertThat(judged).filteredOn(row -> row.status().status() == Status.GREEN).hasSize(42);

    assertThat(export(Said.PLAN, "exported")).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(take(Map.of(), "exported")).as("%s", err).isEqualTo(Exit.DONE);
    Catalogue there =
        Catalogue.of(good(new FoldersOnly().folders(folder.resolve("there/plugins")).all()));
    assertThat(Judge.actions(there, plan, edition))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(judged);
    Measure measure = there.measure(Said.ACCOUNT.measure()).orElseThrow();
    assertThat(there.narrative(measure, Said.ACCOUNT.edition())).isEqualTo(Said.ACCOUNT.text());
  }

  @Test
  void onlyTheFilesTheWorkspaceSaysSomethingOfAreWrittenAnew() throws IOException {
    assertThat(export(Said.PLAN, "exported")).isEqualTo(Exit.DONE);
    Path plugin = folder.resolve("here/plugins/org.weald.plan.csap");
    assertThat(
            new ImportCommand(new Here(), workspaces, new FoldersOnly(), NOON)
                .run(call("here", Map.of(), "exported")))
        .as("%s", err)
        .isEqualTo(Exit.DONE);
    Files.move(
        plugin.resolve("data/actions-printed.csv"), plugin.resolve("data/actions-part-b.csv"));
    Files.writeString(plugin.resolve("NOTES.md"), "From the author.");
    assertThat(export(Said.PLAN, "before")).isEqualTo(Exit.DONE);
    Path before = folder.resolve("before/org.weald.plan.csap");
    assertThat(before.resolve("data/actions-part-b.csv")).exists();
    assertThat(before.resolve("data/narratives.csv")).doesNotExist();

    try (Workspace workspace = good(workspaces.open(folder.resolve("here")))) {
      Said.write(good(workspace.store()));
    }
    assertThat(export(Said.PLAN, "after")).isEqualTo(Exit.DONE);
    Path after = folder.resolve("after/org.weald.plan.csap");
    assertThat(after.resolve("NOTES.md")).hasContent("From the author.");
    assertThat(after.resolve("data/actions-part-b.csv")).doesNotExist();
    assertThat(after.resolve("data/actions-printed.csv"))
        .content()
        .contains("so far.", "complete,All run.", ",Red,");
    assertThat(after.resolve("data/narratives.csv")).content().contains("It meets again");
  }

  @Test
  void nothingIsOverwrittenNeitherByExportNorByImport() throws IOException {
    String plan = "community-safety-2019-20";
    assertThat(export(plan, "exported")).isEqualTo(Exit.DONE);
    assertThat(export(plan, "exported")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("the folder is not empty");
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.DONE);
    List<String> taken = plugins();
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains(
            "In this workspace they stand in place of what comes with Weald: org.weald.plan.csap")
        .contains("stands in the workspace already");
    assertThat(plugins()).isEqualTo(taken);
  }

  @Test
  void oneProblemInOneFileAndNothingIsTaken() throws IOException {
    assertThat(export("sevenoaks-community-plan-2019-22", "exported")).isEqualTo(Exit.DONE);
    Path file = folder.resolve("exported/org.weald.theme.green/themes/green.json");
    Files.writeString(file, Files.readString(file).replaceFirst("\"better\"", "\"beter\""));
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("org.weald.theme.green/themes/green.json", "beter")
        .contains("Nothing was written.");
    assertThat(plugins()).isEmpty();
  }

  @Test
  void aSinglePluginIsCheckedAndTakenByItsId() throws IOException {
    assertThat(export("kent-agreement-2005-08", "exported")).isEqualTo(Exit.DONE);
    String one = "exported/org.weald.plan.kentagreement";
    assertThat(take(Map.of("--check", ""), one)).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("1 plug-in, no problem. Nothing was written.");
    assertThat(plugins()).isEmpty();
    assertThat(take(Map.of(), one)).isEqualTo(Exit.DONE);
    assertThat(plugins()).containsExactly("org.weald.plan.kentagreement");
  }

  @Test
  void aFolderWithoutAPluginIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(take(Map.of(), "empty")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("there is no plug-in in the folder");
  }

  @Test
  void aLinkInPlaceOfAFileIsToldAndNothingIsTaken() throws IOException {
    assertThat(export("kent-agreement-2005-08", "exported")).isEqualTo(Exit.DONE);
    Path figures = folder.resolve("exported/org.weald.plan.kentagreement/data/observations.csv");
    Files.move(figures, folder.resolve("elsewhere.csv"));
    Files.createSymbolicLink(figures, folder.resolve("elsewhere.csv"));
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("data/observations.csv", "it is a link", "Put a copy of the file itself there");
    assertThat(plugins()).isEmpty();
  }

  @Test
  void aFileTooLargeIsNamedWithItsSizeAndNotRead() throws IOException {
    assertThat(export("kent-agreement-2005-08", "exported")).isEqualTo(Exit.DONE);
    Path huge = folder.resolve("exported/org.weald.plan.kentagreement/notes.bin");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("a file is too large", "notes.bin", "it has 3072 MB, and 64 are the most");
    assertThat(plugins()).isEmpty();
  }

  @Test
  void whatAKilledImportLeftIsSweptByTheNext() throws IOException {
    assertThat(export("kent-agreement-2005-08", "exported")).isEqualTo(Exit.DONE);
    Path left = folder.resolve("there/.weald/import-0001/plugin");
    Files.createDirectories(left);
    Files.writeString(left.resolve("weald.json"), "{");
    assertThat(take(Map.of(), "exported")).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("there/.weald/import-0001")).doesNotExist();
  }
}
