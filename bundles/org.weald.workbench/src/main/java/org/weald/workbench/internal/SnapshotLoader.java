package org.weald.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
import org.weald.workbench.Jobs;
import org.weald.workbench.Snapshot;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;

/**
 * Reads and judges everything in a job, one at a time: what changes meanwhile is read once more
 * after it. Event thread only, but for the work itself.
 */
final class SnapshotLoader {

  /**
   * What a load came to.
   *
   * @param snapshot everything, judged
   * @param revision of the workspace's store, where there is a workspace
   * @param problems why the workspace's figures are not in it
   * @param officers whether all figures are in it, those held back from publication too
   * @param heldBack how many figures are held back from publication
   */
  record Loaded(
      Snapshot snapshot,
      Optional<Long> revision,
      List<Problem> problems,
      boolean officers,
      int heldBack) {}

  private final Monitor monitor;
  private final Optional<Workspace> workspace;
  private final Jobs jobs;
  private final Consumer<Loaded> loaded;
  private boolean officers;
  private Optional<Jobs.Job> underWay = Optional.empty();
  private boolean again;

  SnapshotLoader(
      Monitor monitor, Optional<Workspace> workspace, Jobs jobs, Consumer<Loaded> loaded) {
    this.monitor = monitor;
    this.workspace = workspace;
    this.jobs = jobs;
    this.loaded = loaded;
  }

  /** Asks for everything to be read and judged anew. */
  void request() {
    if (underWay.filter(Jobs.Job::running).isPresent()) {
      again = true;
      return;
    }
    again = false;
    boolean all = officers;
    underWay =
        Optional.of(jobs.run("Judging the plan", progress -> load(all, progress), this::arrived));
  }

  /** Shows all figures, or those everybody may read; from the next load on. */
  void officers(boolean all) {
    officers = all;
    request();
  }

  private void arrived(Loaded result) {
    underWay = Optional.empty();
    loaded.accept(result);
    if (again) {
      request();
    }
  }

  private Loaded load(boolean all, Progress progress) {
    progress.at("Reading the plan", Double.NaN);
    Checked<Catalogue> read = workspace.map(monitor::catalogue).orElseGet(this::plugins);
    Catalogue known = read.fold(good -> good, bad -> monitor.catalogue());
    Published published = Publication.of(known);
    Catalogue catalogue = all ? known : published.catalogue();
    List<Scorecard> cards = new ArrayList<>();
    int editions = catalogue.plans().stream().mapToInt(plan -> plan.editions().size()).sum();
    for (Plan plan : catalogue.plans()) {
      for (Edition edition : plan.editions()) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
        progress.at("Judging " + edition.label(), cards.size() / (double) editions);
        cards.add(monitor.judge(catalogue, plan, edition));
      }
    }
    return new Loaded(
        new Snapshot(catalogue, cards, monitor.refused()),
        revision(),
        read.problems(),
        all,
        published.heldBack().size());
  }

  private Checked<Catalogue> plugins() {
    return Checked.good(monitor.catalogue());
  }

  private Optional<Long> revision() {
    return workspace.flatMap(
        open -> open.store().fold(good -> Optional.of(latest(good)), bad -> Optional.empty()));
  }

  private static long latest(Store store) {
    return store.revision();
  }
}
