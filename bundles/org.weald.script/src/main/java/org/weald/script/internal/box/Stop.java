package org.weald.script.internal.box;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /**
   * The lines of a script an exception came through, the one it came up in first; each once. The
   * statement whose braces hold the line is no caller to the user.
   */
  public static List<Integer> linesOf(Throwable thrown) {
    Set<Integer> lines = new LinkedHashSet<>();
    Optional<StackTraceElement> inner = Optional.empty();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (ScriptClasses.isScript(frame) && frame.getLineNumber() > 0) {
        if (inner.filter(one -> isInBracesOf(frame, one)).isEmpty()) {
          lines.add(frame.getLineNumber());
        }
        inner = Optional.of(frame);
      }
    }
    return List.copyOf(lines);
  }

  /** A closure's class is named after the one it is written in; a statement begins above it. */
  private static boolean isInBracesOf(StackTraceElement frame, StackTraceElement inner) {
    return inner.getClassName().startsWith(frame.getClassName() + "$_")
        && inner.getClassName().contains("closure")
        && frame.getLineNumber() <= inner.getLineNumber();
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
