package org.weald.monitor.internal;

import org.weald.model.Status;

/** The shape that goes with a status, so that it is never told by colour alone. */
final class Marks {
  private Marks() {}

  static String of(Status status) {
    return switch (status) {
      case GREEN -> "●";
      case AMBER -> "◆";
      case RED -> "■";
      case MISSING -> "○";
      case NOT_DUE -> "◌";
      case NOT_TESTABLE, CONTEXT -> "–";
    };
  }
}
