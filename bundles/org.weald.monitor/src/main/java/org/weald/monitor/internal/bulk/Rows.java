package org.weald.monitor.internal.bulk;

import java.util.Arrays;

/**
 * The rows of one block, column by column. Which series a row belongs to is counted by the one who
 * read it.
 */
final class Rows {
  /** A block has fewer rows than this: a row needs a name, an area and a period at least. */
  static final int BITS = 17;

  private static final int[] IN_ORDER = {};
  private static final double[] NO_COLUMN = {};

  final int block;
  final int reader;
  final int[] series;
  final int[] period;
  final double[][] numbers;
  final byte[] kinds;
  final byte[] polarities;
  private int[] lines = IN_ORDER;
  private int count;

  /**
   * Room for the rows of a block.
   *
   * @param most how many there may be
   */
  Rows(Block block, int reader, int most, Layout layout) {
    this.block = block.number;
    this.reader = reader;
    this.series = new int[most];
    this.period = new int[most];
    this.numbers = new double[Column.NUMBERS.size()][];
    Arrays.fill(numbers, NO_COLUMN);
    for (Column column : layout.numbers()) {
      numbers[column.slot()] = new double[most];
    }
    this.kinds = new byte[layout.has(Column.KIND) ? most : 0];
    this.polarities = new byte[layout.has(Column.POLARITY) ? most : 0];
  }

  int count() {
    return count;
  }

  /** Takes the row at {@link #count} as filled; it stands in a line of the block. */
  void took(int line) {
    if (lines != IN_ORDER || line != count) {
      if (lines == IN_ORDER) {
        lines = new int[series.length];
        Arrays.setAll(lines, row -> row);
      }
      lines[count] = line;
    }
    count++;
  }

  /** The line of a row in its block, from 0. */
  int line(int row) {
    return lines == IN_ORDER ? row : lines[row];
  }
}
