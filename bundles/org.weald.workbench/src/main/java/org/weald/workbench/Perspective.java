package org.weald.workbench;

import java.util.Optional;

/** What somebody is at: which views are open, and where they stand, goes with it. */
public enum Perspective {
  /** What the plan looks like now, and why. */
  MONITOR("monitor", "Monitor"),
  /** Charts and comparisons of one's own. */
  ANALYSE("analyse", "Analyse"),
  /** What is to be done, and how it goes. */
  ACTIONS("actions", "Actions"),
  /** Scripts and what they come to. */
  SCRIPT("script", "Script"),
  /** Reports and exports. */
  PUBLISH("publish", "Publish");

  private final String code;
  private final String title;

  Perspective(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The code in service properties and files, "monitor". */
  public String code() {
    return code;
  }

  /** The word it is chosen by. */
  public String title() {
    return title;
  }

  /** The perspective of a code. */
  public static Optional<Perspective> ofCode(String code) {
    for (Perspective perspective : values()) {
      if (perspective.code.equals(code)) {
        return Optional.of(perspective);
      }
    }
    return Optional.empty();
  }
}
