package org.weald.model;

/** Which way is better. */
public enum Polarity {
  HIGHER("higher"),
  LOWER("lower"),
  NONE("none");

  private final String code;

  Polarity(String code) {
    this.code = code;
  }

  /** The code in files. */
  public String code() {
    return code;
  }
}
