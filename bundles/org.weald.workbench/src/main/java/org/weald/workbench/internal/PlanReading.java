package org.weald.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Scorecard;
import org.weald.assess.publication.Publication;
import org.weald.assess.publication.Published;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.workbench.Snapshot;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;

/** Reads everything known and judges it. Any thread, and long: never the event thread. */
final class PlanReading {

  /**
   * What a reading came to.
   *
   * @param snapshot everything, judged
   * @param own id of the first plan the workspace brings itself, where it brings one
   * @param revision of the workspace's store, where there is a workspace
   * @param problems why the workspace's figures are not in it
   * @param officers whether all figures are in it, those held back from publication too
   * @param heldBack how many figures are held back from publication
   */
  record Read(
      Snapshot snapshot,
      Optional<String> own,
      Optional<Long> revision,
      List<Problem> problems,
      boolean officers,
      int heldBack) {}

  private final Monitor monitor;
  private final Optional<Workspace> workspace;
  private @Nullable FutureTask<Read> first;

  /** Nothing is read yet. */
  PlanReading(Monitor monitor, Optional<Workspace> workspace) {
    this.monitor = monitor;
    this.workspace = workspace;
  }

  /** Begins on a thread of its own: what is read so is what {@link #read} gives first. */
  synchronized void begin() {
    FutureTask<Read> ahead = new FutureTask<>(() -> now(false, Progress.silent()));
    first = ahead;
    Thread thread = new Thread(ahead, "weald-reading");
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized @Nullable FutureTask<Read> takeFirst() {
    FutureTask<Read> ahead = first;
    first = null;
    return ahead;
  }

  /**
   * Everything as it is now.
   *
   * @param officers whether figures held back from publication are in it
   * @throws CancellationException when it is cancelled meanwhile
   */
  Read read(boolean officers, Progress progress) throws InterruptedException {
    FutureTask<Read> ahead = takeFirst();
    if (ahead == null || officers) {
      return now(officers, progress);
    }
    progress.at("Reading the plan", Double.NaN);
    try {
      return ahead.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the plan could not be read", failed.getCause());
    }
  }

  private Read now(boolean officers, Progress progress) {
    progress.at("Reading the plan", Double.NaN);
    Checked<Monitor.Rest> read = workspace.map(monitor::rest).orElseGet(this::plugins);
    Monitor.Rest rest = read.fold(good -> good, bad -> installed());
    Catalogue known = rest.catalogue();
    Published published = Publication.of(known);
    Catalogue catalogue = officers ? known : published.catalogue();
    return new Read(
        new Snapshot(catalogue, judged(catalogue, progress), rest.leftOut()),
        ownPlan(known),
        revision(),
        read.problems(),
        officers,
        published.heldBack().size());
  }

  private Optional<String> ownPlan(Catalogue known) {
    Set<String> installed =
        monitor.catalogue().plans().stream().map(Plan::id).collect(Collectors.toSet());
    return known.plans().stream().map(Plan::id).filter(id -> !installed.contains(id)).findFirst();
  }

  private record Sheet(Plan plan, Edition edition) {}

  /** In the plans' order, whichever is judged first. */
  private List<Scorecard> judged(Catalogue catalogue, Progress progress) {
    List<Sheet> sheets =
        catalogue.plans().stream()
            .flatMap(plan -> plan.editions().stream().map(edition -> new Sheet(plan, edition)))
            .toList();
    AtomicInteger begun = new AtomicInteger();
    return sheets.parallelStream()
        .map(
            sheet -> {
              if (progress.cancelled()) {
                throw new CancellationException();
              }
              progress.at(
                  "Judging " + sheet.edition().label(),
                  begun.getAndIncrement() / (double) sheets.size());
              return monitor.judge(catalogue, sheet.plan(), sheet.edition());
            })
        .toList();
  }

  private Checked<Monitor.Rest> plugins() {
    return Checked.good(installed());
  }

  private Monitor.Rest installed() {
    return new Monitor.Rest(monitor.catalogue(), monitor.refused());
  }

  private Optional<Long> revision() {
    return workspace.flatMap(
        open -> open.store().fold(good -> Optional.of(latest(good)), bad -> Optional.empty()));
  }

  private static long latest(Store store) {
    return store.revision();
  }
}
