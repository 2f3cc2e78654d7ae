package org.weald.show;

import org.weald.model.Direction;
import org.weald.model.Qualifier;
import org.weald.model.Status;

/** The marks that stand beside a word, so that no colour has to be seen. */
public final class ReportMarks {
  private ReportMarks() {}

  /** A shape for each status. */
  public static String of(Status status) {
    return switch (status) {
      case GREEN -> "●";
      case AMBER -> "◆";
      case RED -> "■";
      case MISSING -> "○";
      case NOT_DUE -> "◌";
      case NOT_TESTABLE -> "◇";
      case CONTEXT -> "–";
    };
  }

  /** An arrow for each direction: up is better, not more. */
  public static String of(Direction direction) {
    return switch (direction) {
      case IMPROVING -> "↑";
      case MAINTAINING -> "→";
      case NOT_IMPROVING -> "↓";
      case NOT_ASSESSED -> "–";
    };
  }

  /** Whether a reader of a figure has to know this. */
  static boolean isWorthSaying(Qualifier qualifier) {
    return switch (qualifier) {
      case PROVISIONAL, FORECAST, PARTIAL, CUMULATIVE, SUPPRESSED -> true;
      default -> false;
    };
  }
}
