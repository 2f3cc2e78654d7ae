package org.weald.assess.statistics;

/**
 * How a figure lies to what it is compared with, by 95 % intervals (METHODS.md, section 3). That
 * two intervals do not overlap is a stricter test than 95 %, about p &lt; 0.006; that they overlap
 * does not mean that the two are alike.
 */
public enum Comparison {
  SIMILAR("similar"),
  HIGHER("higher"),
  LOWER("lower");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  /** The code in files, "similar". */
  public String code() {
    return code;
  }

  /** An interval against a figure without one: similar where the figure lies in it. */
  public static Comparison single(Interval interval, double comparator) {
    if (comparator < interval.lower()) {
      return HIGHER;
    }
    return comparator > interval.upper() ? LOWER : SIMILAR;
  }

  /** The first interval against a second: similar where they overlap or touch. */
  public static Comparison doubleInterval(Interval one, Interval other) {
    if (other.upper() < one.lower()) {
      return HIGHER;
    }
    return other.lower() > one.upper() ? LOWER : SIMILAR;
  }
}
