package org.weald.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a user can ask for by name. Registered as a service; the command line, the console and
 * the window offer the same ones.
 */
@ConsumerType
public interface Command {

  /** Name, options and examples; cheap, and the same at every call. */
  CommandDescription description();

  /**
   * Does it. Data goes to {@link CommandCall#out}, words to {@link CommandCall#err}.
   *
   * @return how it ended
   * @throws java.io.IOException where writing the output fails
   */
  Exit run(CommandCall call) throws java.io.IOException;
}
