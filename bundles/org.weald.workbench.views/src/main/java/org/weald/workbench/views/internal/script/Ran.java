package org.weald.workbench.views.internal.script;

import java.util.List;
import org.weald.model.Problem;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Result;

/** How it stands with what was run last. */
sealed interface Ran {
  /** Nothing was run yet. */
  record Nothing() implements Ran {}

  /** It runs. */
  record Running(Listed script) implements Ran {}

  /** Somebody stopped it. */
  record Stopped(Listed script) implements Ran {}

  /**
   * It came to something.
   *
   * @param said what it said on its way
   */
  record Done(Listed script, Result result, List<String> said) implements Ran {
    /** Copies the list. */
    public Done {
      said = List.copyOf(said);
    }
  }

  /** It came to nothing, and why. */
  record Failed(Listed script, List<Problem> problems, List<String> said) implements Ran {
    /** Copies the lists. */
    public Failed {
      problems = List.copyOf(problems);
      said = List.copyOf(said);
    }
  }
}
