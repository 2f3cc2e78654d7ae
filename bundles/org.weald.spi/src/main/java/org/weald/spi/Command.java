package org.weald.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;

/**
 * Something a user can ask for by name. Registered as a service; the command line, the console and
 * the window offer the same ones.
 */
@ConsumerType
public interface Command {

  /** Name, options and examples; cheap, and the same at every call. */
  CommandDescription description();

  /**
   * The same for a call that has begun: a command may take further options, depending on what it is
   * given. {@code weald run neet-rate} has the parameters of that script.
   *
   * @param begun the call as far as the options of {@link #description()} tell how to read it; its
   *     arguments may hold values of options that are not known yet
   * @return problems where what is asked for is not there
   */
  default Checked<CommandDescription> description(CommandCall begun) {
    return Checked.good(description());
  }

  /**
   * Does it. Data goes to {@link CommandCall#out}, words to {@link CommandCall#err}.
   *
   * @return how it ended
   * @throws java.io.IOException where writing the output fails
   */
  Exit run(CommandCall call) throws java.io.IOException;
}
