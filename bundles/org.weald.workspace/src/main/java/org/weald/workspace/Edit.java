package org.weald.workspace;

import java.util.HashSet;
import java.util.Set;

/**
 * One thing an officer did, as it is undone: all of it at once.
 *
 * @param title what was done, "Comment on S3", as it stands behind "Undo"
 * @param set what it entered
 * @param withdrawn what it took away; only what these are of counts
 */
public record Edit(String title, Entries set, Entries withdrawn) {

  /** Everything it touches. */
  public Set<Subject> subjects() {
    Set<Subject> subjects = new HashSet<>(set.subjects());
    subjects.addAll(withdrawn.subjects());
    return subjects;
  }

  /**
   * What takes it back: what stood before is set again, and what it entered where nothing stood is
   * taken away. The inverse of that is the edit itself.
   *
   * @param before what stood before it; what it does not touch may be among it
   */
  public Edit inverse(Entries before) {
    Entries stood = before.only(subjects());
    return new Edit(title, stood, set.without(stood.subjects()));
  }

  /** What stands after it, in no order of its own. */
  public Entries on(Entries before) {
    return before.without(withdrawn.subjects()).with(set);
  }
}
