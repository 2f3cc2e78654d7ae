package org.weald.spi;

import java.util.List;
import org.weald.model.Problem;

/**
 * What is wrong with a part of a plug-in that is left out while the rest of it is there, such as a
 * script with a wrong header; a service for as long as the plug-in is there.
 *
 * @param plugin the plug-in's id
 * @param problems at least one
 */
public record PluginProblems(String plugin, List<Problem> problems) {
  /** Copies the problems. */
  public PluginProblems {
    problems = List.copyOf(problems);
  }
}
