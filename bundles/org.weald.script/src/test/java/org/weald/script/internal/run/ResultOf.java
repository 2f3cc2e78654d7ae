package org.weald.script.internal.run;

import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.language.WealdScript;

/** Makes a result plain as {@link ScriptRun} does, for scripts with words of their own. */
public final class ResultOf {
  private ResultOf() {}

  /** Runs a prepared script. */
  public static Verdict<ScriptResult> running(WealdScript script, String file) {
    try {
      return Results.of(script.run())
          .map(Verdict::good)
          .orElseGet(
              () ->
                  Verdict.refused(
                      Reason.RESULT, new Problem("no plain value", Place.of(file), "", "")));
    } finally {
      script.ended();
    }
  }
}
