package org.weald.script;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A column of figures, one for each of the same list of names (areas or periods). Arithmetic works
 * on the whole column at once; where a figure is missing, so is the result. Immutable.
 */
public final class Column {
  private final List<String> names;
  private final double[] values;

  private Column(List<String> names, double[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * A column.
   *
   * @param names of what each figure is, as many as values
   * @param values the figures; NaN is a missing one. The array is copied.
   */
  public static Column of(List<String> names, double... values) {
    if (names.size() != values.length) {
      throw new IllegalArgumentException(names.size() + " names for " + values.length + " figures");
    }
    return new Column(List.copyOf(names), values.clone());
  }

  /** What each figure is of. */
  public List<String> names() {
    return names;
  }

  /** How many figures there are, missing ones included. */
  public int size() {
    return values.length;
  }

  /** The figure at a position from 0; NaN where it is missing. Groovy: {@code column[0]}. */
  public double getAt(int index) {
    return values[index];
  }

  /** Groovy: {@code a + b}. */
  public Column plus(Column other) {
    return with(other, (a, b) -> a + b);
  }

  /** Groovy: {@code a + 1}. */
  public Column plus(Number number) {
    double n = number.doubleValue();
    return each(a -> a + n);
  }

  /** Groovy: {@code a - b}. */
  public Column minus(Column other) {
    return with(other, (a, b) -> a - b);
  }

  /** Groovy: {@code a - 1}. */
  public Column minus(Number number) {
    double n = number.doubleValue();
    return each(a -> a - n);
  }

  /** Groovy: {@code a * b}. */
  public Column multiply(Column other) {
    return with(other, (a, b) -> a * b);
  }

  /** Groovy: {@code a * 100}. */
  public Column multiply(Number number) {
    double n = number.doubleValue();
    return each(a -> a * n);
  }

  /** Groovy: {@code a / b}; division by zero gives a missing figure. */
  public Column div(Column other) {
    return with(other, (a, b) -> b == 0 ? Double.NaN : a / b);
  }

  /** Groovy: {@code a / 2}. */
  public Column div(Number number) {
    double n = number.doubleValue();
    return each(a -> n == 0 ? Double.NaN : a / n);
  }

  /** Groovy: {@code -a}. */
  public Column negative() {
    return each(a -> -a);
  }

  /** Rounded half up at a number of decimals. */
  public Column round(int decimals) {
    return each(
        a ->
            Double.isFinite(a)
                ? java.math.BigDecimal.valueOf(a)
                    .setScale(decimals, java.math.RoundingMode.HALF_UP)
                    .doubleValue()
                : Double.NaN);
  }

  /** The sum of the figures that are there; NaN where none is. */
  public double sum() {
    double sum = 0;
    int there = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        there++;
      }
    }
    return there == 0 ? Double.NaN : sum;
  }

  private Column each(DoubleUnaryOperator change) {
    double[] changed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      changed[i] = change.applyAsDouble(values[i]);
    }
    return new Column(names, changed);
  }

  private Column with(Column other, DoubleBinaryOperator join) {
    if (!names.equals(other.names)) {
      throw new IllegalArgumentException("the two columns are not of the same areas or periods");
    }
    double[] joined = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      joined[i] = join.applyAsDouble(values[i], other.values[i]);
    }
    return new Column(names, joined);
  }
}
