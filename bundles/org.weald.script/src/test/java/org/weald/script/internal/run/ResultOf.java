package org.weald.script.internal.run;

import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.language.WealdScript;

/** Makes a result plain as {@link ScriptRun} does, for scripts with words of their own. */
public final class ResultOf {
  private ResultOf() {}

  /** Runs a prepared script. */
  public static Verdict<ScriptResult> running(WealdScript script, String file) {
    try {
      return Verdict.good(new ScriptResult.Value(String.valueOf(script.run())));
    } finally {
      script.ended();
    }
  }
}
