package org.weald.script.internal.box;

import java.util.List;
import org.weald.spi.Described;

/**
 * What is compiled.
 *
 * @param file as problems name it, "calculations/neet-rate.groovy"
 * @param text the whole file
 * @param parameters become typed variables of the script
 */
public record Source(String file, String text, List<Described.Parameter> parameters) {
  /** Copies the parameters. */
  public Source {
    parameters = List.copyOf(parameters);
  }
}
