package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Puts the rows of each series in time order, and finds what no series may have: two figures for
 * one period, or a kind, polarity or multiplier that changes.
 */
final class Arranging {
  private final Table table;
  private final DataFile file;
  private final Faults faults;
  private final boolean kinds;
  private final boolean polarities;
  private final boolean multipliers;

  Arranging(Table table, Layout layout, DataFile file, Faults faults) {
    this.table = table;
    this.file = file;
    this.faults = faults;
    this.kinds = layout.has(Column.KIND);
    this.polarities = layout.has(Column.POLARITY);
    this.multipliers = layout.has(Column.MULTIPLIER);
  }

  /** Arranges the series from one to before another. */
  void arrange(int from, int to) {
    for (int series = from; series < to; series++) {
      int start = table.start(series);
      int end = start + table.size(series);
      if (!isInOrder(start, end)) {
        sort(start, end);
        twice(series, start, end);
      }
      if (kinds) {
        same(start, end, Column.KIND, row -> table.block(row).kinds[Table.inBlock(row)]);
      }
      if (polarities) {
        same(start, end, Column.POLARITY, row -> table.block(row).polarities[Table.inBlock(row)]);
      }
      if (multipliers) {
        same(
            start,
            end,
            Column.MULTIPLIER,
            row -> Double.hashCode(table.number(Column.MULTIPLIER, row)));
      }
    }
  }

  /** Rows are mostly in order already, each period once. */
  private boolean isInOrder(int start, int end) {
    int before = -1;
    for (int place = start; place < end; place++) {
      int rank = table.rank(table.row(place));
      if (rank <= before) {
        return false;
      }
      before = rank;
    }
    return true;
  }

  private void twice(int series, int start, int end) {
    for (int place = start + 1; place < end; place++) {
      int row = table.row(place);
      if (table.rank(row) == table.rank(table.row(place - 1))) {
        twiceAt(series, table.row(place - 1), row);
      }
    }
  }

  private void sort(int start, int end) {
    long[] keys = new long[end - start];
    for (int i = 0; i < keys.length; i++) {
      int row = table.row(start + i);
      keys[i] = (long) table.rank(row) << 32 | row;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      table.set(start + i, (int) keys[i]);
    }
  }

  private long line(int row) {
    Rows rows = table.block(row);
    return file.line(rows.block) + rows.line(Table.inBlock(row));
  }

  private void twiceAt(int series, int first, int second) {
    add(
        second,
        0,
        "a second figure for "
            + table.measureText(series)
            + ", "
            + table.areaText(series)
            + ", "
            + table.period(table.periodOf(second)).label(),
        "the first stands in line " + line(first),
        "Keep one of the two");
  }

  private void same(int start, int end, Column column, ToIntFunction<Integer> value) {
    int first = table.row(start);
    for (int place = start + 1; place < end; place++) {
      int row = table.row(place);
      if (value.applyAsInt(row) != value.applyAsInt(first)) {
        add(
            row,
            0,
            "column \"" + column.title() + "\" is not what it was before in this series",
            "it is another one in line " + line(first) + ", and a series is judged by one",
            "Give all rows of the series the same one");
        return;
      }
    }
  }

  private void add(int row, int column, String what, String why, String remedy) {
    Rows rows = table.block(row);
    int line = rows.line(Table.inBlock(row));
    faults.add(rows.block, line, () -> new Fault(rows.block, line, column, what, why, remedy));
  }
}
