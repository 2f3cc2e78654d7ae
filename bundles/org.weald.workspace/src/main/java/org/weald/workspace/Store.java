package org.weald.workspace;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Checked;
import org.weald.model.Observation;

/**
 * The figures of one workspace, every revision of them. Not for several threads at once unless an
 * implementation says so; {@link Workspace} sees to that.
 *
 * <p>Two observations are of the same thing where measure, area, stretch of time and kind agree;
 * the label of the period and the edition that prints it do not count. A store keeps every field as
 * it is given, except {@code provenance.revision}, which becomes the revision that brought it.
 *
 * <p>The reading methods throw {@link java.io.UncheckedIOException} where the store cannot be read
 * any more, and {@link IllegalStateException} once it is closed.
 */
@ProviderType
public interface Store extends AutoCloseable {

  /** The latest revision; 0 for an empty store. */
  long revision();

  /**
   * Writes all of the observations in one transaction, or none. A figure for a measure, area,
   * period and kind that is there already is superseded, never overwritten. An interrupt of the
   * calling thread stops it with nothing written.
   *
   * @param observations at least one, no two of the same thing
   * @return the new revision, or the problems why nothing was written
   */
  Checked<Revision> record(Change change, List<Observation> observations);

  /**
   * Takes figures away as of a new revision; earlier revisions keep them. All of them, or none
   * where one is not there.
   *
   * @param observations at least one; only measure, area, period and kind are looked at
   */
  Checked<Revision> withdraw(Change change, List<Observation> observations);

  /**
   * The figures as they stood at a revision, in a fixed order (measure, area, period, kind).
   *
   * @param revision 0 (nothing) up to {@link #revision()}
   * @throws IllegalArgumentException where there is no such revision
   */
  List<Observation> observations(long revision);

  /** All revisions, oldest first. */
  List<Revision> revisions();

  /**
   * Every figure ever held for a measure in an area, oldest revision first, superseded and
   * withdrawn ones included.
   */
  List<Observation> history(String measure, String area);

  @Override
  void close();
}
