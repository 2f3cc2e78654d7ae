package org.weald.script.internal.file;

import java.util.List;
import org.weald.model.Problem;

/** What a folder that is followed asks and tells about the revisions it finds. */
public interface Loading {

  /** Why a revision cannot be run; empty where it can. */
  List<Problem> faults(Revision revision);

  /**
   * Told that a file was saved and does not load.
   *
   * @param runs the last good revision, which is run on
   * @param newer why the file as it stands does not load, at least one
   */
  void kept(Script runs, List<Problem> newer);

  /** Told that a script was saved and loads. */
  void reloaded(Script script);

  /** Told that a script is gone. */
  void gone(Script script);
}
