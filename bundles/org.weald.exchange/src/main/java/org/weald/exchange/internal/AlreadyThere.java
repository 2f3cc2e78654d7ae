package org.weald.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.workspace.Store;

/**
 * Figures of a file that the workspace holds as they are, from an import before.
 *
 * @param figures how many
 * @param revision the latest that brought one of them; 0 for none
 */
record AlreadyThere(int figures, long revision) {

  /** Those that stand in a store at its latest revision, whatever line of what file they are in. */
  static AlreadyThere in(Store store, List<Observation> given) {
    long latest = store.revision();
    if (latest == 0) {
      return new AlreadyThere(0, 0);
    }
    Map<Observation, Long> held = new HashMap<>();
    for (Observation one : store.observations(latest)) {
      held.put(bare(one), one.provenance().revision());
    }
    List<Long> found =
        given.stream().flatMap(one -> Optional.ofNullable(held.get(bare(one))).stream()).toList();
    return new AlreadyThere(
        found.size(), found.stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static Observation bare(Observation it) {
    Provenance from = it.provenance();
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        it.numerator(),
        it.denominator(),
        it.spread(),
        it.edition(),
        new Provenance(
            from.source(), from.sentence(), from.note(), from.origin(), Place.of(""), 0));
  }
}
