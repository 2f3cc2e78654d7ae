package org.weald.chart.internal;

/**
 * A size and weight of the one family.
 *
 * @param size in px
 * @param bold whether bold
 */
record Type(double size, boolean bold) {
  static final Type TITLE = new Type(16, true);
  static final Type SMALL_TITLE = new Type(14, true);
  static final Type SUBTITLE = new Type(12.5, false);
  static final Type LABEL = new Type(12, false);
  static final Type STRONG = new Type(12, true);
  static final Type FOOT = new Type(11, false);

  /** Height of a line. */
  double leading() {
    return size * 1.32;
  }

  Type sized(double other) {
    return new Type(other, bold);
  }
}
