package org.weald.workspace.internal;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * A store for several threads and several handles: one call at a time, and closed by its workspace
 * only.
 */
final class GuardedStore implements Store {
  private final Store store;
  private boolean shut;

  GuardedStore(Store store) {
    this.store = store;
  }

  @Override
  public synchronized long revision() {
    return open().revision();
  }

  @Override
  public synchronized Checked<Revision> write(Change change, Entries set, Entries withdrawn) {
    return open().write(change, set, withdrawn);
  }

  @Override
  public synchronized List<Observation> observations(long revision) {
    return open().observations(revision);
  }

  @Override
  public synchronized List<Observation> observations(long revision, Set<String> areas) {
    return open().observations(revision, areas);
  }

  @Override
  public synchronized List<Observation> observations(long revision, String measure) {
    return open().observations(revision, measure);
  }

  @Override
  public synchronized SortedMap<String, Integer> counts(long revision) {
    return open().counts(revision);
  }

  @Override
  public synchronized List<ActionUpdate> updates(long revision) {
    return open().updates(revision);
  }

  @Override
  public synchronized List<Narrative> narratives(long revision) {
    return open().narratives(revision);
  }

  @Override
  public synchronized List<Revision> revisions() {
    return open().revisions();
  }

  @Override
  public synchronized List<Held<Observation>> figureHistory(String measure, String area) {
    return open().figureHistory(measure, area);
  }

  @Override
  public synchronized List<Held<ActionUpdate>> updateHistory(String action) {
    return open().updateHistory(action);
  }

  @Override
  public synchronized List<Held<Narrative>> narrativeHistory(String measure) {
    return open().narrativeHistory(measure);
  }

  /** Does nothing: others may be using it. */
  @Override
  public void close() {}

  /** Closes it for everybody, once a call under way has ended. */
  synchronized void shut() {
    if (!shut) {
      shut = true;
      store.close();
    }
  }

  private Store open() {
    if (shut) {
      throw new IllegalStateException("the workspace of this store is closed");
    }
    return store;
  }
}
