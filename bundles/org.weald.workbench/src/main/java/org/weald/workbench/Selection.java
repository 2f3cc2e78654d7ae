package org.weald.workbench;

import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/** What the user is looking at; one for the whole window. */
@ProviderType
public interface Selection {

  /** What is selected now. */
  Selected now();

  /**
   * Selects something else. Listeners are told on the event thread, and only where it is something
   * else.
   *
   * @param change makes the new selection from the one now
   */
  void change(UnaryOperator<Selected> change);
}
