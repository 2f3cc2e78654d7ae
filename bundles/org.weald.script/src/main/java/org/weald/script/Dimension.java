package org.weald.script;

/** What figures stand beside one another by; scripts write {@code areas} and {@code periods}. */
public enum Dimension {
  /** One figure an area. */
  AREAS("areas"),
  /** One figure a period. */
  PERIODS("periods");

  private final String words;

  Dimension(String words) {
    this.words = words;
  }

  /** As scripts write it. */
  public String words() {
    return words;
  }
}
