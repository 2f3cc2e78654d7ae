package org.weald.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The help of the command line, for whoever else shows it. Any thread. */
@ProviderType
public interface CommandHelp {

  /**
   * A command that can be typed.
   *
   * @param name "assess"
   * @param summary one line
   */
  record Topic(String name, String summary) {}

  /** All commands there are now, by name. */
  List<Topic> topics();

  /** What {@code weald NAME --help} prints; empty where there is no such command now. */
  Optional<String> text(String name);
}
