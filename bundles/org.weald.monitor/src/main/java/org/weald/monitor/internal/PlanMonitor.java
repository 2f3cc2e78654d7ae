package org.weald.monitor.internal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.assess.publication.Publication;
import org.weald.assess.publication.Published;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.spi.Calculation;
import org.weald.spi.CommandCall;
import org.weald.spi.Extender;
import org.weald.spi.LocalCalculations;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** The monitor over all registered contributions. Any thread. */
@Component
public final class PlanMonitor implements Monitor {
  private static final Logger LOG = LoggerFactory.getLogger(PlanMonitor.class);

  private final Extender extender;
  private final Workspaces workspaces;
  private final Object lock = new Object();

  /** Guarded by the lock. */
  private final Map<ServiceReference<Contribution>, Contribution> contributions = new HashMap<>();

  private final KnownCalculations calculations = new KnownCalculations();
  private final Loans loans = new Loans();

  /** What they are joined to, absent after every change; guarded by the lock. */
  private @Nullable Catalogue joined;

  /** What a workspace's own scripts work out, where something reads them. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable LocalCalculations local;

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService notifier =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "weald-monitor");
            thread.setDaemon(true);
            return thread;
          });

  /** Needs what reads plug-ins and what opens workspaces. */
  @Activate
  public PlanMonitor(@Reference Extender extender, @Reference Workspaces workspaces) {
    this.extender = extender;
    this.workspaces = workspaces;
  }

  @Deactivate
  void stop() {
    loans.giveBack();
    notifier.shutdownNow();
  }

  @Reference(
      service = Contribution.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addContribution(ServiceReference<Contribution> reference, Contribution contribution) {
    synchronized (lock) {
      contributions.put(reference, contribution);
      joined = null;
    }
    changed();
  }

  void removeContribution(ServiceReference<Contribution> reference) {
    synchronized (lock) {
      contributions.remove(reference);
      joined = null;
    }
    changed();
  }

  @Reference(
      service = Calculation.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addCalculation(ServiceReference<Calculation> reference, Calculation calculation) {
    calculations.add(reference, calculation);
    changed();
  }

  void removeCalculation(ServiceReference<Calculation> reference) {
    calculations.remove(reference);
    changed();
  }

  private Catalogue withCalculations(Catalogue catalogue, Path workspace) {
    LocalCalculations own = local;
    return calculations.with(catalogue, own == null ? List.of() : own.of(workspace));
  }

  private void changed() {
    if (!listeners.isEmpty() && !notifier.isShutdown()) {
      notifier.execute(this::tell);
    }
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException failure) {
        LOG.error("a listener of the monitor failed", failure);
      }
    }
  }

  @Override
  public Catalogue catalogue() {
    extender.settle();
    synchronized (lock) {
      Catalogue known = joined == null ? Catalogue.of(inOrder()) : joined;
      joined = known;
      return known;
    }
  }

  /** By plug-in id: the order bundles happen to start in must not show. */
  private List<Contribution> inOrder() {
    return contributions.values().stream()
        .sorted(Comparator.comparing(Contribution::origin))
        .toList();
  }

  @Override
  public Checked<Catalogue> catalogue(Workspace workspace) {
    return layered(workspace, List.of())
        .then(
            rest ->
                new PluginsRead(List.of(), rest.leftOut())
                    .all()
                    .then(whole -> Checked.good(rest.catalogue())));
  }

  @Override
  public Checked<Rest> rest(Workspace workspace) {
    return layered(workspace, workspace.standsAlone() ? List.of() : refused());
  }

  /** What could be read of the plug-ins, with the workspace's figures on top. */
  private Checked<Rest> layered(Workspace workspace, List<RefusedPlugin> installed) {
    if (workspace.standsAlone()) {
      // What is installed does not count here, but who listens for changes is not to hear of it
      // while reading what does.
      extender.settle();
    }
    FutureTask<Checked<Store>> opening = opening(workspace);
    PluginsRead plugins = plugins(workspace);
    await(opening);
    List<RefusedPlugin> refused = new ArrayList<>(installed);
    refused.addAll(plugins.refused());
    return catalogue(workspace, plugins.contributions())
        .then(good -> Checked.good(new Rest(good, refused)));
  }

  /** A store takes a while to open: it does so, on a thread of its own, while plug-ins are read. */
  private static FutureTask<Checked<Store>> opening(Workspace workspace) {
    FutureTask<Checked<Store>> opening = new FutureTask<>(workspace::store);
    Thread thread = new Thread(opening, "weald-store");
    thread.setDaemon(true);
    thread.start();
    return opening;
  }

  private static void await(FutureTask<Checked<Store>> opening) {
    try {
      opening.get();
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      // Who asks for the store next is told.
      LOG.debug("the store did not open ahead", failed);
    }
  }

  private Checked<Catalogue> catalogue(Workspace workspace, List<Contribution> plugins) {
    return workspace
        .store()
        .then(store -> figures(store, workspace, plugins))
        .then(
            figures -> {
              List<Contribution> all = new ArrayList<>(plugins);
              all.add(figures);
              return Checked.good(withCalculations(Catalogue.of(all), workspace.folder()));
            });
  }

  /**
   * The workspace's own plug-ins behind those installed; one that has the id of an installed one
   * stands in its place, so that a council can change what ships. A workspace that stands alone has
   * its own only.
   */
  private PluginsRead plugins(Workspace workspace) {
    PluginsRead own = extender.folders(workspace.folder().resolve("plugins"));
    List<Contribution> all = new ArrayList<>();
    List<Contribution> more = new ArrayList<>(own.contributions());
    for (Contribution installed : workspace.standsAlone() ? List.<Contribution>of() : installed()) {
      Contribution used =
          own.contributions().stream()
              .filter(one -> one.origin().equals(installed.origin()))
              .findFirst()
              .orElse(installed);
      all.add(used);
      more.remove(used);
    }
    all.addAll(more);
    return new PluginsRead(all, own.refused());
  }

  private List<Contribution> installed() {
    return catalogue().contributions();
  }

  private static Checked<Contribution> figures(
      Store store, Workspace workspace, List<Contribution> plugins) {
    try {
      long revision = store.revision();
      return Checked.good(
          Contribution.ofWorkspace(
              Long.toString(revision),
              StoredFigures.of(store, revision, plugins),
              store.updates(revision),
              store.narratives(revision)));
    } catch (UncheckedIOException unreadable) {
      LOG.error("the store of {} cannot be read", workspace.folder(), unreadable);
      return Checked.bad(
          new Problem(
              "the figures of the workspace cannot be read",
              Place.of(workspace.folder().toString()),
              String.valueOf(
                  Objects.requireNonNullElse(unreadable.getCause(), unreadable).getMessage()),
              "Put back a copy of its data folder"));
    }
  }

  @Override
  public Checked<Catalogue> catalogue(CommandCall call) {
    // A share of the plug-ins that could be read must not pass for a share of the whole plan.
    return read(call)
        .then(
            rest ->
                new PluginsRead(List.of(), rest.leftOut())
                    .all()
                    .then(whole -> Checked.good(told(rest.catalogue(), call))));
  }

  @Override
  public Checked<Rest> rest(CommandCall call) {
    return read(call)
        .then(rest -> Checked.good(new Rest(told(rest.catalogue(), call), rest.leftOut())));
  }

  private Checked<Rest> read(CommandCall call) {
    List<RefusedPlugin> refused = refused();
    loans.giveBack();
    return call.workspace()
        .map(folder -> workspaces.open(folder).then(workspace -> read(workspace, refused)))
        .orElseGet(() -> Checked.good(new Rest(catalogue(), refused)));
  }

  private Checked<Rest> read(Workspace workspace, List<RefusedPlugin> installed) {
    boolean lent = false;
    try {
      Checked<Rest> rest = layered(workspace, installed);
      lent = rest.fold(good -> good.catalogue().isOnDemand(), problems -> false);
      if (lent) {
        loans.lend(workspace);
      }
      return rest;
    } finally {
      if (!lent) {
        workspace.close();
      }
    }
  }

  private Catalogue told(Catalogue known, CommandCall call) {
    warn(known, call);
    tellReplaced(known, call);
    return shown(known, call);
  }

  /** What everybody may read, or to officers everything; what is held back is said beside it. */
  private Catalogue shown(Catalogue known, CommandCall call) {
    boolean officers = call.has(PlanChoice.OFFICERS.name());
    Published published = Publication.of(known);
    HeldBackWords words = new HeldBackWords(published, known);
    (officers ? words.forOfficers() : words.forEverybody()).forEach(call.err()::println);
    call.err().flush();
    return officers ? known : calculations.asFor(known, published.catalogue());
  }

  /** A theme whose plan is in no plug-in is in no scorecard either; that is said. */
  private void warn(Catalogue known, CommandCall call) {
    List<String> absent = new ArrayList<>();
    known.contributions().stream()
        .flatMap(brought -> brought.themes().stream())
        .filter(theme -> known.plan(theme.plan()).isEmpty())
        .forEach(
            theme ->
                absent.add(
                    "The theme "
                        + theme.title()
                        + " is of a plan that is not here, "
                        + theme.plan()));
    absent.forEach(
        what ->
            call.err().println(what + ": what it brings is missing below. See weald problems."));
    call.err().flush();
  }

  /** A judgement of other content than what ships has to say so. */
  private void tellReplaced(Catalogue known, CommandCall call) {
    List<Contribution> installed = installed();
    List<String> replaced =
        known.contributions().stream()
            .filter(one -> installed.stream().anyMatch(it -> it.origin().equals(one.origin())))
            .filter(one -> installed.stream().noneMatch(it -> it == one))
            .map(Contribution::origin)
            .toList();
    if (call.workspace().isPresent() && !replaced.isEmpty()) {
      call.err()
          .println(
              "Of this workspace, not as shipped with Weald: "
                  + String.join(", ", replaced)
                  + ". To go back, take the folder out of plugins.");
      call.err().flush();
    }
  }

  @Override
  public List<RefusedPlugin> refused() {
    return extender.refused();
  }

  @Override
  public Scorecard judge(Catalogue catalogue, Plan plan, Edition edition) {
    return Judge.judge(
        catalogue,
        plan,
        edition,
        new CalculationAnswers(catalogue, plan, edition, calculations.of(catalogue)));
  }

  @Override
  public AutoCloseable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
