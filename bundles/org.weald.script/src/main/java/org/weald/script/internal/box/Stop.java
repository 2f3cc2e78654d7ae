package org.weald.script.internal.box;

import java.util.Arrays;
import java.util.List;

/**
 * Ends a script where it stands. An error without a trace, so that it is cheap, and one that no
 * handler of a script keeps: {@link Guards#caught} throws it on.
 */
public final class Stop extends Error {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String remedy;
  private final int line;

  /**
   * A stop in the line of the script that runs now.
   *
   * @param what happened, in words
   * @param remedy what to do
   */
  public Stop(Reason reason, String what, String remedy) {
    this(reason, what, remedy, lineNow());
  }

  Stop(Reason reason, String what, String remedy, int line) {
    super(what, null, false, false);
    this.reason = reason;
    this.remedy = remedy;
    this.line = line;
  }

  /** A stop because of an error; its line is only looked for when somebody asks. */
  Stop(Reason reason, String what, String remedy, Throwable because) {
    super(what, because, false, false);
    this.reason = reason;
    this.remedy = remedy;
    this.line = 0;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What happened, in words. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }

  /** The line of the script that ran; 0 where none did. */
  public int line() {
    return line == 0 && getCause() != null ? lineOf(getCause()) : line;
  }

  /** The line of a script in which an exception came up; 0 where none did. */
  public static int lineOf(Throwable thrown) {
    return lineOf(thrown.getStackTrace());
  }

  /** The lines of a script an exception came through, the one it came up in first; each once. */
  public static List<Integer> linesOf(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> ScriptClasses.isScript(frame) && frame.getLineNumber() > 0)
        .map(StackTraceElement::getLineNumber)
        .distinct()
        .toList();
  }

  static int lineOf(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (ScriptClasses.isScript(frame) && frame.getLineNumber() > 0) {
        return frame.getLineNumber();
      }
    }
    return 0;
  }

  private static int lineNow() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .limit(200)
                    .map(StackWalker.StackFrame::toStackTraceElement)
                    .filter(frame -> ScriptClasses.isScript(frame) && frame.getLineNumber() > 0)
                    .findFirst()
                    .map(StackTraceElement::getLineNumber)
                    .orElse(0));
  }
}
