package org.weald.spi;

import java.util.List;
import org.weald.model.Problem;

/** A plug-in whose content was not taken, all or nothing, and why. */
public record RefusedPlugin(String id, List<Problem> problems) {
  /** Copies the problems. */
  public RefusedPlugin {
    problems = List.copyOf(problems);
  }
}
