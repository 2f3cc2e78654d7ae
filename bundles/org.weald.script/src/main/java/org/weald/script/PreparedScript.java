package org.weald.script;

import org.jspecify.annotations.Nullable;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.spi.Arguments;

/** Hands a script what it works on; kept out of the script's own reach. */
public final class PreparedScript {
  private PreparedScript() {}

  /** Prepares and runs a script; gives what its last line gave. */
  public static @Nullable Object run(
      WealdScript script, Catalogue catalogue, @Nullable Scorecard scorecard, Arguments arguments) {
    script.prepare(catalogue, scorecard, arguments);
    return script.run();
  }
}
