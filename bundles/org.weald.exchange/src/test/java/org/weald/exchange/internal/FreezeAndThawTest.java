package org.weald.exchange.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.exchange.internal.frozen.Frozen;
import org.weald.exchange.internal.frozen.FrozenStores;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Narrative;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.ReportTemplate;
import org.weald.show.ReportMaker;
import org.weald.show.ReportTemplates;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.Progress;
import org.weald.spi.RefusedPlugin;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.themes.internal.FoldersOnly;
import org.weald.themes.internal.ShippedContent;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.FolderWorkspaces;

/** A frozen edition is made again from its file alone, whatever is known here by then. */
@Timeout(300)
final class FreezeAndThawTest {
  private static final String FIGURES = "measure,area,period,value\nmissed-collections,sevenoaks,";

  @TempDir private static Path cache;
  private static Framework framework;
  private static FolderWorkspaces workspaces;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Extender extender = new FoldersOnly();
  private List<Contribution> shipped = ShippedContent.ofEveryPlan().contributions();

  @BeforeAll
  static void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
    framework.start();
    for (StoreFactory stores : List.of(new DuckDbStores(), new FrozenStores())) {
      framework
          .getBundleContext()
          .registerService(
              StoreFactory.class,
              stores,
              new Hashtable<>(Map.of(StoreFactory.KIND, stores.kind())));
    }
    workspaces = new FolderWorkspaces(framework.getBundleContext());
  }

  @AfterAll
  static void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    good(workspaces.create(folder.resolve("plan"))).close();
    for (String row : List.of("2022/23,6.1", "2023/24,5.8")) {
      Files.writeString(folder.resolve("more.csv"), FIGURES + row + "\n");
      assertThat(
              new ImportCommand(new Here(), workspaces, extender, Clock.systemUTC())
                  .run(call(Map.of(), "more.csv")))
          .as("%s", err)
          .isEqualTo(Exit.DONE);
    }
  }

  private static <T> T good(Checked<T> checked) {
    return checked.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad);
        });
  }

  /** What ships, replaced and joined as the monitor does. */
  private final class Here implements Monitor {
    @Override
    public Catalogue catalogue() {
      return Catalogue.of(shipped);
    }

    @Override
    public Checked<Catalogue> catalogue(Workspace workspace) {
      Store store = good(workspace.store());
      List<Contribution> all = new ArrayList<>(workspace.standsAlone() ? List.of() : shipped);
      all.addAll(good(extender.folders(workspace.folder().resolve("plugins")).all()));
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
      try (Workspace workspace = good(workspaces.open(call.workspace().orElseThrow()))) {
        return catalogue(workspace);
      }
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

  /** Writes every word of the report's spec. */
  private final class Report implements Command {
    @Override
    public CommandDescription description() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Exit run(CommandCall call) throws IOException {
      PlanChoice choice =
          good(new Here().catalogue(call).then(known -> PlanChoice.of(known, call)));
      Scorecard judged = Judge.judge(choice.catalogue(), choice.plan(), choice.latest());
      Files.writeString(
          Path.of(call.option("--out").orElseThrow()),
          good(ReportMaker.of(choice.catalogue(), judged, template(choice, call))).toString());
      return Exit.DONE;
    }
  }

  private static ReportTemplate template(PlanChoice choice, CommandCall call) {
    return call.option("--template")
        .map(id -> Objects.requireNonNull(ReportTemplates.of(choice.catalogue()).get(id)))
        .orElseGet(ReportTemplates::annual);
  }

  private CommandCall call(Map<String, String> options, String... words) {
    return new CommandCall(
        List.of(words),
        options,
        "",
        Optional.of(folder.resolve("plan")),
        folder,
        new PrintWriter(out),
        new PrintWriter(err),
        Progress.silent());
  }

  private byte[] freeze(String name) throws IOException {
    FreezeCommand command =
        new FreezeCommand(
            new Here(), workspaces, extender, new Report(), framework.getBundleContext());
    Map<String, String> options =
        Map.of("--plan", "sevenoaks-community-plan-2019-22", "--edition", "2021/22", "--out", name);
    assertThat(command.run(call(options))).as("%s", err).isEqualTo(Exit.DONE);
    return Files.readAllBytes(folder.resolve(name));
  }

  private Exit thaw(String name) throws IOException {
    return new ThawCommand(new Report(), framework.getBundleContext())
        .run(call(Map.of("--out", "then.html"), name));
  }

  @Test
  void frozenTwiceItIsTheSameFileAndTheReportIsTheOneMadeHere() throws IOException {
    byte[] first = freeze("one.zip");
    assertThat(freeze("two.zip")).isEqualTo(first);
    assertThat(err.toString()).doesNotContain("says other things here");
    assertThat(new String(first, UTF_8)).doesNotContain(System.getProperty("user.name") + "\"");
  }

  @Test
  void itIsMadeAgainWhateverIsKnownHereByThen() throws IOException {
    freeze("kept.zip");
    shipped = List.of();
    Files.delete(folder.resolve("more.csv"));
    assertThat(thaw("kept.zip")).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("figures of revision 2: the same report, byte for byte.");
    assertThat(folder.resolve("then.html")).content().contains("Workspace data, revision 2");
  }

  @Test
  void aFileThatWasChangedIsRefusedWithTheNameOfWhatWasChanged() throws IOException {
    String bytes = new String(freeze("kept.zip"), ISO_8859_1);
    Files.writeString(
        folder.resolve("kept.zip"), bytes.replace("2022/23,6.1", "2022/23,6.0"), ISO_8859_1);
    assertThat(thaw("kept.zip")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("content/data/figures-1.csv")
        .contains("the file was changed");
  }

  @Test
  void whatTheWorkspaceSaysOfActionsAndMeasuresIsKeptWithItsRevisions() throws IOException {
    shipped = ShippedContent.withTemplates().contributions();
    try (Workspace workspace = good(workspaces.open(folder.resolve("plan")))) {
      Said.write(good(workspace.store()));
    }
    Catalogue here = catalogue(folder.resolve("plan"));
    Map<String, String> options =
        Map.of("--plan", Said.PLAN, "--template", "quarterly-actions", "--out", "kept.zip");
    assertThat(
            new FreezeCommand(
                    new Here(), workspaces, extender, new Report(), framework.getBundleContext())
                .run(call(options)))
        .as("%s", err)
        .isEqualTo(Exit.DONE);
    Frozen frozen = good(Frozen.read(folder.resolve("kept.zip")));
    for (Map.Entry<String, byte[]> file : frozen.content().entrySet()) {
      Path path = folder.resolve("again").resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    shipped = List.of();
    Catalogue again = catalogue(folder.resolve("again"));
    assertThat(again.actions(Said.PLAN)).isEqualTo(here.actions(Said.PLAN));
    Contribution words = again.contributions().get(again.contributions().size() - 1);
    assertThat(words.updates())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(List.of(Said.revised(3, Said.LATE), Said.revised(3, Said.DONE)));
    assertThat(words.narratives()).extracting(Narrative::text).containsExactly(Said.ACCOUNT.text());
    // The plug-in's own words are kept beside them, as they are.
    assertThat(again.contributions().get(0).actions())
        .isEqualTo(
            ShippedContent.withTemplates().contributions().stream()
                .filter(one -> one.origin().equals(again.contributions().get(0).origin()))
                .findFirst()
                .orElseThrow()
                .actions());
    assertThat(thaw("kept.zip")).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("the same report, byte for byte.");
    assertThat(folder.resolve("then.html")).content().contains("Two sessions");
  }

  private Catalogue catalogue(Path of) {
    try (Workspace workspace = good(workspaces.open(of))) {
      return good(new Here().catalogue(workspace));
    }
  }

  static Stream<Arguments> everyTemplateOfEveryPlan() {
    Catalogue known = ShippedContent.withTemplates();
    return known.plans().stream()
        .flatMap(
            plan ->
                known.templates().keySet().stream()
                    .map(template -> Arguments.of(plan.id(), template)));
  }

  @ParameterizedTest
  @MethodSource("everyTemplateOfEveryPlan")
  void aReportByAnyTemplateIsMadeAgainByteForByteWhereNothingElseIsKnown(
      String plan, String template) throws IOException {
    shipped = ShippedContent.withTemplates().contributions();
    Map<String, String> options =
        Map.of("--plan", plan, "--template", template, "--out", "kept.zip");
    FreezeCommand command =
        new FreezeCommand(
            new Here(), workspaces, extender, new Report(), framework.getBundleContext());
    assertThat(command.run(call(options))).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(err.toString()).doesNotContain("says other things here");
    shipped = List.of();
    assertThat(thaw("kept.zip")).as("%s", err).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("the same report, byte for byte.");
  }
}
