package org.weald.script;

/**
 * Lets a number stand on the left of a column: {@code 100 * neet / cohort}. A Groovy extension
 * module.
 */
public final class NumberExtensions {
  private NumberExtensions() {}

  /** Groovy: {@code 100 * a}. */
  public static Column multiply(Number number, Column column) {
    return column.multiply(number);
  }

  /** Groovy: {@code 100 + a}. */
  public static Column plus(Number number, Column column) {
    return column.plus(number);
  }

  /** Groovy: {@code 100 - a}. */
  public static Column minus(Number number, Column column) {
    return column.negative().plus(number);
  }

  /** Groovy: {@code 100 / a}. */
  public static Column div(Number number, Column column) {
    double[] same = new double[column.size()];
    java.util.Arrays.fill(same, number.doubleValue());
    return Column.of(column.names(), same).div(column);
  }
}
