package org.weald.model;

/** What a printed cell says of its figure beside, or instead of, the number. */
public enum Qualifier {
  PROVISIONAL("provisional"),
  FORECAST("forecast"),
  PARTIAL("part of the period"),
  CUMULATIVE("cumulative"),
  NOT_APPLICABLE("not applicable"),
  TO_BE_CONFIRMED("to be confirmed"),
  NOT_AVAILABLE("not available"),
  NO_NEW_DATA("no new data"),
  NOT_DUE("not due"),
  FOOTNOTE("has a footnote"),
  EMPTY("empty cell"),
  TEXT("text, not a number"),
  RELATIVE("relative to another figure"),
  SUPPRESSED("held back: so small a figure might tell of a person"),
  UNUSUAL_FORMAT("unusual number format; check");

  private final String words;

  Qualifier(String words) {
    this.words = words;
  }

  /** The qualifier in words. */
  public String words() {
    return words;
  }
}
