package org.weald.workspace;

import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Observation;

/**
 * The figures of one workspace, every revision of them. Not for several threads at once unless an
 * implementation says so; {@link Workspace} sees to that.
 */
public interface Store extends AutoCloseable {

  /** The latest revision; 0 for an empty store. */
  long revision();

  /**
   * Writes all of the observations in one transaction, or none. A figure for a measure, area, period and
   * kind that is there already is superseded, never overwritten.
   *
   * @return the new revision, or the problems why nothing was written
   */
  Checked<Revision> record(Change change, List<Observation> observations);

  /** Takes figures away as of a new revision; earlier revisions keep them. */
  Checked<Revision> withdraw(Change change, List<Observation> observations);

  /** The figures as they stood at a revision, in a fixed order (measure, area, period, kind). */
  List<Observation> observations(long revision);

  /** All revisions, oldest first. */
  List<Revision> revisions();

  /** Every word ever held for one figure, oldest first, superseded ones included. */
  List<Observation> history(String measure, String area);

  @Override
  void close();
}
