package org.weald.script.internal.box;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Place;
import org.weald.model.Problem;

/** The compiler broke on a script: that is told as what it is, not as the user's mistake. */
final class CompilerCrash {
  /** How the compiler's own errors name a place: "At [3:14]", "at line: 3 column: 14". */
  private static final Pattern LINE = Pattern.compile("(?:At \\[|\\bline:? )(\\d{1,6})\\b");

  private CompilerCrash() {}

  static Verdict<CompiledScript> of(String file, Throwable crash) {
    return Verdict.refused(Reason.COMPILER, problem(file, line(crash)));
  }

  private static Problem problem(String file, int line) {
    String what = line > 0 ? "line " + line : "what you changed last";
    return new Problem(
        "the compiler itself failed on the script",
        new Place(file, line, 0),
        "that is a fault of the compiler, not yours; the log has it",
        "Write " + what + " in a simpler way, in several statements with their types declared");
  }

  /** The line the compiler was at, 0 where it does not tell. */
  private static int line(Throwable crash) {
    for (Throwable at = crash; at != null; at = at.getCause()) {
      Matcher line = LINE.matcher(String.valueOf(at.getMessage()));
      if (line.find()) {
        return Integer.parseInt(line.group(1));
      }
    }
    return 0;
  }
}
