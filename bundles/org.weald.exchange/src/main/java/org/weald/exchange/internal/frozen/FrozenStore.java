package org.weald.exchange.internal.frozen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * What stood at one revision; nothing can be changed, and what was before is not kept.
 *
 * @param revision the revision
 * @param entries those that stood then, in a store's order
 */
record FrozenStore(long revision, Entries entries) implements Store {
  private static final Change FROZEN = new Change("", Instant.EPOCH, "frozen");

  @Override
  public Checked<Revision> write(Change change, Entries set, Entries withdrawn) {
    return Checked.bad(
        new Problem(
            "a frozen edition takes no figures and no words",
            Place.of("data"),
            "it is kept as it was",
            "Make a workspace with weald new DIR and enter them there"));
  }

  @Override
  public List<Observation> observations(long at) {
    return at(at).figures();
  }

  @Override
  public List<ActionUpdate> updates(long at) {
    return at(at).updates();
  }

  @Override
  public List<Narrative> narratives(long at) {
    return at(at).narratives();
  }

  private Entries at(long at) {
    if (at != 0 && at != revision) {
      throw new IllegalArgumentException("frozen is revision " + revision + ", not " + at);
    }
    return at == 0 ? Entries.NONE : entries;
  }

  @Override
  public List<Revision> revisions() {
    return revision == 0 ? List.of() : List.of(new Revision(revision, FROZEN, entries.size()));
  }

  @Override
  public List<Held<Observation>> figureHistory(String measure, String area) {
    return entries.figures().stream()
        .filter(one -> one.measure().equals(measure) && one.area().equals(area))
        .map(one -> held(one, one.provenance().revision()))
        .toList();
  }

  @Override
  public List<Held<ActionUpdate>> updateHistory(String action) {
    return entries.updates().stream()
        .filter(one -> one.action().equals(action))
        .map(one -> held(one, one.provenance().revision()))
        .toList();
  }

  @Override
  public List<Held<Narrative>> narrativeHistory(String measure) {
    return entries.narratives().stream()
        .filter(one -> one.measure().equals(measure))
        .map(one -> held(one, revision))
        .toList();
  }

  private static <T> Held<T> held(T entry, long revision) {
    return new Held<>(entry, new Revision(revision, FROZEN, 1), Optional.empty(), false);
  }

  @Override
  public void close() {}
}
