package org.weald.model;

/** Who judged. The three are never mixed silently. */
public enum Basis {
  COMPUTED("computed"),
  SUPPLIED("supplied"),
  MODERATED("moderated");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** The code, "computed". */
  public String code() {
    return code;
  }
}
