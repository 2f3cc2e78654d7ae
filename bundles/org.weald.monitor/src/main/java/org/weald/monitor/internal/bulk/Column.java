package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column that is understood in the data. */
enum Column {
  MEASURE("measure", Sort.TEXT),
  AREA("area", Sort.TEXT),
  PERIOD("period", Sort.TEXT),
  VALUE("value", Sort.NUMBER),
  TARGET("target", Sort.NUMBER),
  NUMERATOR("numerator", Sort.COUNT),
  DENOMINATOR("denominator", Sort.COUNT),
  SE("se", Sort.COUNT),
  LOWER("lower", Sort.NUMBER),
  UPPER("upper", Sort.NUMBER),
  MULTIPLIER("multiplier", Sort.COUNT),
  COMPARATOR("comparator", Sort.NUMBER),
  KIND("kind", Sort.WORD),
  POLARITY("polarity", Sort.WORD);

  /** What stands in its cells. */
  enum Sort {
    TEXT,
    NUMBER,
    /** A number that is never negative. */
    COUNT,
    WORD
  }

  /** The columns of numbers, in the order in which rows keep them; they stand together above. */
  static final List<Column> NUMBERS =
      Arrays.stream(values())
          .filter(column -> column.sort == Sort.NUMBER || column.sort == Sort.COUNT)
          .toList();

  /** Columns no data is without. */
  static final List<Column> REQUIRED = List.of(MEASURE, AREA, PERIOD, VALUE);

  private final String title;
  private final Sort sort;

  Column(String title, Sort sort) {
    this.title = title;
    this.sort = sort;
  }

  /** Its name in the header. */
  String title() {
    return title;
  }

  Sort sort() {
    return sort;
  }

  /** The least number that may stand in it. */
  double least() {
    if (this == MULTIPLIER) {
      return Double.MIN_VALUE;
    }
    return sort == Sort.COUNT ? 0 : -Double.MAX_VALUE;
  }

  /** Its place among {@link #NUMBERS}. */
  int slot() {
    return ordinal() - VALUE.ordinal();
  }

  static Optional<Column> of(String title) {
    return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(Column::title).toList();
  }
}
