package org.weald.model;

/** The side of a target a figure has to be on. */
public enum Bound {
  AT_LEAST("at least"),
  AT_MOST("at most"),
  BELOW("below"),
  ABOVE("above");

  private final String words;

  Bound(String words) {
    this.words = words;
  }

  /** As written in a theme's file, "at least". */
  public String words() {
    return words;
  }
}
