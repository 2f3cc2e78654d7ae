package org.weald.workbench.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.weald.workbench.Jobs;

/**
 * Has everything read and judged in a job, one at a time: what changes meanwhile is read once more
 * after it. Event thread only, but for the work itself.
 */
final class SnapshotLoader {
  private final PlanReading reading;
  private final Jobs jobs;
  private final Consumer<PlanReading.Read> loaded;
  private boolean officers;
  private Optional<Jobs.Job> underWay = Optional.empty();
  private boolean again;

  SnapshotLoader(PlanReading reading, Jobs jobs, Consumer<PlanReading.Read> loaded) {
    this.reading = reading;
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
        Optional.of(
            jobs.run("Judging the plan", progress -> reading.read(all, progress), this::arrived));
  }

  /** Shows all figures, or those everybody may read; from the next load on. */
  void officers(boolean all) {
    officers = all;
    request();
  }

  private void arrived(PlanReading.Read result) {
    underWay = Optional.empty();
    loaded.accept(result);
    if (again) {
      request();
    }
  }
}
