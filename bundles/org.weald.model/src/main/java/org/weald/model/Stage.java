package org.weald.model;

/** How far an edition has come on its way to the public. */
public enum Stage {
  DRAFT("draft"),
  AGREED("agreed"),
  CLEARED("cleared"),
  PUBLISHED("published"),
  CORRECTED("corrected");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  /** The code in files. */
  public String code() {
    return code;
  }

  /** Whether it may be read by the public without the word DRAFT. */
  public boolean isSignedOff() {
    return compareTo(CLEARED) >= 0;
  }
}
