package org.weald.show;

import java.util.List;

/**
 * A table as a value: text as it is to be read.
 *
 * @param title what it holds, may be empty
 * @param columns in order
 * @param rows each as long as the columns
 */
public record TableSpec(String title, List<Column> columns, List<List<String>> rows) {

  /** A column; numbers are set right-aligned with tabular figures. */
  public record Column(String title, boolean numeric) {
    /** A column of words. */
    public static Column text(String title) {
      return new Column(title, false);
    }

    /** A column of numbers. */
    public static Column number(String title) {
      return new Column(title, true);
    }
  }

  /** Copies, and refuses a row of the wrong length. */
  public TableSpec {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row of " + row.size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }
}
