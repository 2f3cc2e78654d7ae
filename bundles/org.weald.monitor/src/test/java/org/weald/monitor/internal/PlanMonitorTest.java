package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.model.Theme;
import org.weald.spi.CommandCall;
import org.weald.spi.Extender;
import org.weald.spi.PluginsRead;
import org.weald.spi.Progress;
import org.weald.spi.RefusedPlugin;
import org.weald.themes.internal.ShippedContent;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** Contributions come and go; whoever asks next sees what there is then. */
@Timeout(60)
final class PlanMonitorTest {
  @TempDir private Path cache;

  private Framework framework;
  private PlanMonitor monitor;
  private final List<ServiceReference<Contribution>> references = new ArrayList<>();

  @BeforeEach
  void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
    framework.start();
    monitor = new PlanMonitor(new NothingToWaitFor(), new NoWorkspaces());
    for (Contribution contribution : ShippedContent.contributions()) {
      references.add(
          framework
              .getBundleContext()
              .registerService(Contribution.class, contribution, new Hashtable<>())
              .getReference());
    }
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    monitor.stop();
    framework.stop();
    framework.waitForStop(10_000);
  }

  @Test
  void aRefusedPluginsProblemsAreGivenInsteadOfAShareOfThePlan() {
    Problem problem = new Problem("unknown field", new Place("safe.json", 3, 5), "", "Correct it");
    PlanMonitor partial = new PlanMonitor(new Refusing(problem), new NoWorkspaces());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandCall call =
        new CommandCall(
            List.of(), Map.of(), "", Optional.empty(), cache, nowhere, nowhere, Progress.silent());
    assertThat(partial.catalogue(call).problems()).containsExactly(problem);
    assertThat(monitor.catalogue(call).problems()).isEmpty();
    assertThat(monitor.rest(call).then(rest -> Checked.good(rest.leftOut())))
        .isEqualTo(Checked.good(List.of()));
    assertThat(partial.rest(call).then(rest -> Checked.good(rest.leftOut())))
        .isEqualTo(
            Checked.good(List.of(new RefusedPlugin("org.weald.theme.safe", List.of(problem)))));
    partial.stop();
  }

  private record Refusing(Problem problem) implements Extender {
    @Override
    public void settle() {}

    @Override
    public List<RefusedPlugin> refused() {
      return List.of(new RefusedPlugin("org.weald.theme.safe", List.of(problem)));
    }

    @Override
    public PluginsRead folders(Path folder) {
      return new PluginsRead(List.of(), List.of());
    }

    @Override
    public SortedMap<String, Path> pluginFolders(Path folder) {
      return new TreeMap<>();
    }
  }

  private static final class NothingToWaitFor implements Extender {
    @Override
    public void settle() {}

    @Override
    public List<RefusedPlugin> refused() {
      return List.of();
    }

    @Override
    public PluginsRead folders(Path folder) {
      return new PluginsRead(List.of(), List.of());
    }

    @Override
    public SortedMap<String, Path> pluginFolders(Path folder) {
      return new TreeMap<>();
    }
  }

  private static final class NoWorkspaces implements Workspaces {
    @Override
    public Checked<Workspace> create(Path folder) {
      return open(folder);
    }

    @Override
    public Checked<Workspace> open(Path folder) {
      return Checked.bad(new Problem("none", Place.of(folder.toString()), "", ""));
    }

    @Override
    public boolean isWorkspace(Path folder) {
      return false;
    }
  }

  @Test
  void whatWasEnteredInTheWorkspaceComesAfterEverythingElse() {
    references.forEach(this::add);
    Catalogue shipped = monitor.catalogue();
    Measure crime = shipped.measure("victim-based-crime").orElseThrow();
    Entries entered =
        new Entries(
            List.of(),
            List.of(
                new ActionUpdate(
                    "org.weald.plan.csap/any",
                    new Action.Update(crimes(shipped, crime).period(), Status.GREEN, "", "Done."),
                    new Provenance("", "", "", "workspace", Place.of("workspace"), 3))),
            List.of(new Narrative(crime.id(), "2021/22", "An officer's words.")));
    Catalogue catalogue =
        monitor
            .catalogue(new Entered(cache, new EnteredStore(entered)))
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    Contribution own = catalogue.contributions().get(catalogue.contributions().size() - 1);
    assertThat(own.origin()).isEqualTo(Contribution.WORKSPACE);
    assertThat(own.version()).isEqualTo("3");
    assertThat(own.updates()).isEqualTo(entered.updates());
    assertThat(catalogue.narrative(crime, "2021/22")).isEqualTo("An officer's words.");
    assertThat(shipped.narrative(crime, "2021/22")).isNotEqualTo("An officer's words.");
  }

  private static Observation crimes(Catalogue catalogue, Measure crime) {
    return catalogue.observations(crime.id()).get(0);
  }

  /** A workspace that is open, with its store. */
  private record Entered(Path folder, EnteredStore entered) implements Workspace {
    @Override
    public String name() {
      return "entered";
    }

    @Override
    public Checked<Store> store() {
      return Checked.good(entered);
    }

    @Override
    public Path reports() {
      return folder;
    }

    @Override
    public Path scripts() {
      return folder;
    }

    @Override
    public void close() {}
  }

  /** Stands at revision 3. */
  private record EnteredStore(Entries now) implements Store {
    @Override
    public long revision() {
      return 3;
    }

    @Override
    public Checked<Revision> write(Change change, Entries set, Entries withdrawn) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Observation> observations(long revision) {
      return now.figures();
    }

    @Override
    public List<ActionUpdate> updates(long revision) {
      return revision == 3 ? now.updates() : List.of();
    }

    @Override
    public List<Narrative> narratives(long revision) {
      return revision == 3 ? now.narratives() : List.of();
    }

    @Override
    public List<Revision> revisions() {
      return List.of();
    }

    @Override
    public List<Held<Observation>> figureHistory(String measure, String area) {
      return List.of();
    }

    @Override
    public List<Held<ActionUpdate>> updateHistory(String action) {
      return List.of();
    }

    @Override
    public List<Held<Narrative>> narrativeHistory(String measure) {
      return List.of();
    }

    @Override
    public void close() {}
  }

  private void add(ServiceReference<Contribution> reference) {
    monitor.addContribution(reference, framework.getBundleContext().getService(reference));
  }

  @Test
  void themesComeAndGoWithTheirContributions() {
    assertThat(monitor.catalogue().plans()).isEmpty();
    references.forEach(this::add);
    Catalogue all = monitor.catalogue();
    assertThat(all.themes(all.plans().get(0))).hasSize(6);
    assertThat(monitor.catalogue()).as("joined once").isSameAs(all);
    monitor.removeContribution(references.get(1));
    assertThat(monitor.catalogue().themes(all.plans().get(0))).hasSize(5);
    assertThat(all.themes(all.plans().get(0))).as("a catalogue does not change").hasSize(6);
    add(references.get(1));
    assertThat(monitor.catalogue().themes(all.plans().get(0)))
        .extracting(Theme::id)
        .containsExactlyElementsOf(all.themes(all.plans().get(0)).stream().map(Theme::id).toList());
  }

  @Test
  void theOrderTheyComeInDoesNotShow() {
    for (int i = references.size() - 1; i >= 0; i--) {
      add(references.get(i));
    }
    assertThat(monitor.catalogue().contributions()).extracting(Contribution::origin).isSorted();
  }

  @Test
  void listenersAreToldOfEveryChangeAndSeeIt() throws Exception {
    LinkedBlockingQueue<Integer> seen = new LinkedBlockingQueue<>();
    monitor.onChange(
        () -> {
          throw new IllegalStateException("a listener that fails does not silence the others");
        });
    AutoCloseable open =
        monitor.onChange(() -> seen.add(monitor.catalogue().contributions().size()));
    references.forEach(this::add);
    int last = 0;
    while (last < references.size()) {
      last = seen.poll(20, TimeUnit.SECONDS);
    }
    open.close();
    CountDownLatch told = new CountDownLatch(1);
    monitor.onChange(told::countDown);
    seen.clear();
    monitor.removeContribution(references.get(0));
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(seen).isEmpty();
  }

  @Test
  void whoeverAsksWhileThingsChangeNeverKeepsAnOldView() throws Exception {
    Thread asking =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                monitor.catalogue();
              }
            });
    asking.start();
    try {
      for (int round = 0; round < 200; round++) {
        references.forEach(this::add);
        assertThat(monitor.catalogue().contributions()).hasSize(references.size());
        references.forEach(monitor::removeContribution);
        assertThat(monitor.catalogue().contributions()).isEmpty();
      }
    } finally {
      asking.interrupt();
      asking.join(20_000);
    }
  }
}
