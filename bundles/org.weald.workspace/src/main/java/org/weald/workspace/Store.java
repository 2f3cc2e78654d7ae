package org.weald.workspace;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Narrative;
import org.weald.model.Observation;

/**
 * What officers entered in one workspace - figures, updates of actions, accounts of measures - and
 * every revision of it. Not for several threads at once unless an implementation says so; {@link
 * Workspace} sees to that.
 *
 * <p>Which entries are of the same thing says {@link Subject}. A store keeps every field as it is
 * given, except {@code provenance.revision}, which becomes the revision that brought it.
 *
 * <p>The reading methods throw {@link java.io.UncheckedIOException} where the store cannot be read
 * any more, and {@link IllegalStateException} once it is closed. Those that take a revision know 0
 * (nothing) up to {@link #revision()} and throw {@link IllegalArgumentException} for any other.
 */
@ProviderType
public interface Store extends AutoCloseable {

  /** The latest revision; 0 for an empty store. */
  long revision();

  /**
   * Sets entries and takes others away in one transaction and one revision: all of it, or none. An
   * entry for a subject that is there already is superseded, never overwritten; what is taken away
   * stays in earlier revisions. An interrupt of the calling thread stops it with nothing written.
   *
   * @param set no two of the same subject
   * @param withdrawn only their subjects are looked at; each must be there, and none be set as well
   * @return the new revision, or the problems why nothing was written; one where both are empty
   */
  Checked<Revision> write(Change change, Entries set, Entries withdrawn);

  /** Sets figures and takes nothing away. */
  default Checked<Revision> record(Change change, List<Observation> observations) {
    return write(change, Entries.ofFigures(observations), Entries.NONE);
  }

  /** Takes figures away and sets nothing. */
  default Checked<Revision> withdraw(Change change, List<Observation> observations) {
    return write(change, Entries.NONE, Entries.ofFigures(observations));
  }

  /** Everything as it stood at a revision. */
  default Entries entries(long revision) {
    return new Entries(observations(revision), updates(revision), narratives(revision));
  }

  /**
   * The figures as they stood at a revision, in a fixed order (measure, area, period, kind).
   *
   * @param revision 0 (nothing) up to {@link #revision()}
   */
  List<Observation> observations(long revision);

  /**
   * Those of some areas only, in the same order. A store of millions of figures need not be read
   * whole for a window that shows a district.
   */
  default List<Observation> observations(long revision, Set<String> areas) {
    return observations(revision).stream().filter(it -> areas.contains(it.area())).toList();
  }

  /** Those of one measure only, in the same order. */
  default List<Observation> observations(long revision, String measure) {
    return observations(revision).stream().filter(it -> it.measure().equals(measure)).toList();
  }

  /** How many figures of each measure stood at a revision; only measures that have any. */
  default SortedMap<String, Integer> counts(long revision) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    observations(revision).forEach(it -> counts.merge(it.measure(), 1, Integer::sum));
    return counts;
  }

  /** What was said of actions as it stood at a revision, by action and period. */
  List<ActionUpdate> updates(long revision);

  /** The accounts as they stood at a revision, by measure and edition. */
  List<Narrative> narratives(long revision);

  /** All revisions, oldest first. */
  List<Revision> revisions();

  /**
   * Every figure ever held for a measure in an area, oldest revision first, superseded and
   * withdrawn ones included.
   */
  default List<Observation> history(String measure, String area) {
    return figureHistory(measure, area).stream().map(Held::entry).toList();
  }

  /** The same with who brought each and what became of it. */
  List<Held<Observation>> figureHistory(String measure, String area);

  /** Everything ever said of an action here, oldest revision first. */
  List<Held<ActionUpdate>> updateHistory(String action);

  /** Every account ever given of a measure here, oldest revision first. */
  List<Held<Narrative>> narrativeHistory(String measure);

  @Override
  void close();
}
