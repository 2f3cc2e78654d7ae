package org.weald.script;

/**
 * Lets a number stand on the left of figures: {@code 100 * neet / cohort}. A Groovy extension
 * module.
 */
public final class NumberExtensions {
  private NumberExtensions() {}

  /** Groovy: {@code 100 * a}. */
  public static Series multiply(Number number, Series series) {
    return series.multiply(number);
  }

  /** Groovy: {@code 100 + a}. */
  public static Series plus(Number number, Series series) {
    return series.plus(number);
  }

  /** Groovy: {@code 100 - a}. */
  public static Series minus(Number number, Series series) {
    return series.from(number);
  }

  /** Groovy: {@code 100 / a}. */
  public static Series div(Number number, Series series) {
    return series.into(number);
  }
}
