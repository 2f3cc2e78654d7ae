package org.weald.model;

import java.util.Locale;
import java.util.Optional;

/** On target? The codes files, JSON and commands use; a plan's own words map to them. */
public enum Status {
  GREEN("green", "On target"),
  AMBER("amber", "Slightly below target"),
  RED("red", "Target not met"),
  MISSING("missing", "Awaiting information"),
  NOT_DUE("not-due", "Not due"),
  NOT_TESTABLE("not-testable", "Not testable"),
  CONTEXT("context", "Context");

  private final String code;
  private final String words;

  Status(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The code, "not-due". */
  public String code() {
    return code;
  }

  /** What a reader sees where the plan has no word of its own. */
  public String words() {
    return words;
  }

  /** The status of a code. */
  public static Optional<Status> ofCode(String code) {
    for (Status status : values()) {
      if (status.code.equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
