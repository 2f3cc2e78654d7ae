package org.weald.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.workspace.Edit;

/**
 * Changes what the open workspace holds. A change is written to its store as it is made, as one
 * revision with who, when and why, and everything is judged again; undoing it is a revision of its
 * own, so nothing is ever lost. Event thread only; writing goes on in a job, one after the other.
 */
@ProviderType
public interface Edits {

  /** Why nothing can be changed now, in a sentence; empty where it can. */
  Optional<String> whyNot();

  /**
   * Writes a change.
   *
   * @param edit what is set and what is taken away; its title stands behind "Undo"
   * @param reason why, in the officer's words; may be empty
   * @param ended on the event thread: the sentences why nothing was written, or none where it was
   */
  void write(Edit edit, String reason, Consumer<List<String>> ended);
}
