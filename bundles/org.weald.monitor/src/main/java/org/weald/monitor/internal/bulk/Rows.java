package org.weald.monitor.internal.bulk;

import java.util.Arrays;

/**
 * The rows of one block, column by column. Which series a row belongs to is counted by the one who
 * read it.
 */
final class Rows {
  /** A block has fewer rows than this: a row needs a name, an area and a period at least. */
  static final int BITS = 17;

  /** Says that a cell names no kind or polarity: what was asked for, or the usual, holds. */
  static final byte UNSAID = -1;

  private static final int[] IN_ORDER = {};

  final int block;
  final int reader;
  final int[] series;
  final int[] period;
  final double[][] numbers;
  final byte[] kinds;
  final byte[] polarities;
  private final int[] lines;

  /** Copies rows out of where they were collected. */
  private Rows(int block, int reader, Collected from) {
    int count = from.count;
    this.block = block;
    this.reader = reader;
    this.series = Arrays.copyOf(from.series, count);
    this.period = Arrays.copyOf(from.period, count);
    this.numbers = new double[from.numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      double[] column = from.numbers[i];
      numbers[i] = column.length == 0 ? column : Arrays.copyOf(column, count);
    }
    this.kinds = Arrays.copyOf(from.kinds, Math.min(count, from.kinds.length));
    this.polarities = Arrays.copyOf(from.polarities, Math.min(count, from.polarities.length));
    this.lines = from.inOrder ? IN_ORDER : Arrays.copyOf(from.lines, count);
  }

  int count() {
    return series.length;
  }

  /** The line of a row in its block, from 0. */
  int line(int row) {
    return lines == IN_ORDER ? row : lines[row];
  }

  /** Where a reader collects the rows of a block, again and again. */
  static final class Collected {
    private static final int MOST = 1 << BITS;
    private static final double[] NO_COLUMN = {};

    final int[] series = new int[MOST];
    final int[] period = new int[MOST];
    final double[][] numbers = new double[Column.NUMBERS.size()][];
    final byte[] kinds;
    final byte[] polarities;
    private final int[] lines = new int[MOST];
    private int count;
    private boolean inOrder = true;

    Collected(Layout layout) {
      Arrays.fill(numbers, NO_COLUMN);
      for (Column column : layout.numbers()) {
        numbers[column.slot()] = new double[MOST];
      }
      kinds = new byte[layout.has(Column.KIND) ? MOST : 0];
      polarities = new byte[layout.has(Column.POLARITY) ? MOST : 0];
    }

    /** How many there are, and the number of the next. */
    int count() {
      return count;
    }

    /** Takes the next row as filled; it stands in a line of the block. */
    void take(int line) {
      inOrder &= line == count;
      lines[count] = line;
      count++;
    }

    /** Gives what was collected and begins anew. */
    Rows rows(int block, int reader) {
      Rows rows = new Rows(block, reader, this);
      count = 0;
      inOrder = true;
      return rows;
    }
  }
}
