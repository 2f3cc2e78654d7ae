package org.weald.model;

/** Which way, and is it real? Always given with its test. */
public enum Direction {
  IMPROVING("improving", "Improving"),
  MAINTAINING("maintaining", "No significant change"),
  NOT_IMPROVING("not-improving", "Worsening"),
  NOT_ASSESSED("not-assessed", "Not assessed");

  private final String code;
  private final String words;

  Direction(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The code, "not-improving". */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String words() {
    return words;
  }
}
