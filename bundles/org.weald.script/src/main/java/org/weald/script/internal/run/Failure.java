package org.weald.script.internal.run;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Stop;

/** What is told of the exception a script ended with. */
final class Failure {
  private static final int LONGEST = 500;
  private static final int MOST_CALLERS = 8;
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

  /** What happened, and behind it what to do: as the words of the language say it. */
  private static final Pattern ADVISED = Pattern.compile("([^\n]*?[^.])\\. (\\p{Lu}[^\n]*)");

  private Failure() {}

  static Problem of(String file, Throwable cause) {
    Place place = new Place(file, Stop.lineOf(cause), 0);
    String said = said(cause);
    if (cause instanceof AssertionError && said.indexOf('\n') >= 0) {
      return new Problem("an assertion does not hold", place, said, remedy("", place));
    }
    String line = said.replaceAll("\\n+", " ");
    Matcher advised = ADVISED.matcher(line);
    boolean both = advised.matches();
    return new Problem(
        "the script failed",
        place,
        (both ? advised.group(1) : line) + way(Stop.linesOf(cause)),
        remedy(both ? advised.group(2) : "", place));
  }

  private static String remedy(String advice, Place place) {
    if (!advice.isEmpty() && !advice.startsWith("Correct it")) {
      return advice;
    }
    return place.line() > 0 ? "Correct this line" : "Weald's own log says more";
  }

  /** The user's own lines of the stack trace, beyond the one the problem names. */
  private static String way(List<Integer> lines) {
    List<String> callers =
        lines.stream().skip(1).limit(MOST_CALLERS).map(line -> Integer.toString(line)).toList();
    return callers.isEmpty() ? "" : "; called from line " + String.join(", from line ", callers);
  }

  /**
   * A script chooses the words of its exceptions: neither too many nor such as steer a terminal.
   */
  private static String said(Throwable cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    boolean all = message.length() <= LONGEST;
    return STEERING
            .matcher(all ? message : message.substring(0, LONGEST))
            .replaceAll("\uFFFD")
            .strip()
        + (all ? "" : "…");
  }
}
