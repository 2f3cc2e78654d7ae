package org.weald.exchange.internal.frozen;

import java.time.Instant;
import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * Figures as they stood at one revision; nothing can be changed.
 *
 * @param revision the revision
 * @param figures those that stood then, in a store's order
 */
record FrozenStore(long revision, List<Observation> figures) implements Store {
  FrozenStore {
    figures = List.copyOf(figures);
  }

  @Override
  public Checked<Revision> record(Change change, List<Observation> observations) {
    return Checked.bad(frozen());
  }

  @Override
  public Checked<Revision> withdraw(Change change, List<Observation> observations) {
    return Checked.bad(frozen());
  }

  private static Problem frozen() {
    return new Problem(
        "a frozen edition takes no figures",
        Place.of("data"),
        "it is kept as it was",
        "Make a workspace with weald new DIR and take the figures in there");
  }

  @Override
  public List<Observation> observations(long at) {
    if (at != 0 && at != revision) {
      throw new IllegalArgumentException("frozen is revision " + revision + ", not " + at);
    }
    return at == 0 ? List.of() : figures;
  }

  /** What was before is not kept. */
  @Override
  public List<Revision> revisions() {
    return revision == 0
        ? List.of()
        : List.of(new Revision(revision, new Change("", Instant.EPOCH, "frozen"), figures.size()));
  }

  @Override
  public List<Observation> history(String measure, String area) {
    return figures.stream()
        .filter(one -> one.measure().equals(measure) && one.area().equals(area))
        .toList();
  }

  @Override
  public void close() {}
}
