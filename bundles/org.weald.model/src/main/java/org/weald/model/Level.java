package org.weald.model;

/** What a judgement is of. */
public enum Level {
  MEASURE("measure"),
  PRIORITY("priority"),
  THEME("theme"),
  PLAN("plan"),
  ACTION("action");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The code in files and JSON. */
  public String code() {
    return code;
  }
}
