package org.weald.workspace.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;

/** A store in memory: says what is asked of it, keeps revisions only. */
final class ListStore implements Store {
  private final List<Revision> revisions = new ArrayList<>();
  private boolean closed;

  /** Opens such stores and remembers them. */
  static final class Factory implements StoreFactory {
    final List<Path> asked = new ArrayList<>();
    final List<ListStore> opened = new ArrayList<>();

    @Override
    public String kind() {
      return "duckdb";
    }

    @Override
    public Checked<Store> open(Path folder) {
      asked.add(folder);
      opened.add(new ListStore());
      return Checked.good(opened.get(opened.size() - 1));
    }
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public long revision() {
    return revisions.size();
  }

  @Override
  public Checked<Revision> write(Change change, Entries set, Entries withdrawn) {
    int entries = set.size() + withdrawn.size();
    revisions.add(new Revision(revisions.size() + 1L, change, entries));
    return Checked.good(revisions.get(revisions.size() - 1));
  }

  @Override
  public List<Observation> observations(long revision) {
    return List.of();
  }

  @Override
  public List<ActionUpdate> updates(long revision) {
    return List.of();
  }

  @Override
  public List<Narrative> narratives(long revision) {
    return List.of();
  }

  @Override
  public List<Revision> revisions() {
    return List.copyOf(revisions);
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
  public void close() {
    closed = true;
  }
}
