package org.weald.monitor.internal.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.weald.model.Period;

/**
 * All rows, and which of them make a series. Series stand measure by measure, and of each area by
 * area, in the order of their texts.
 */
final class Table {
  private static final int ROW = (1 << Rows.BITS) - 1;

  private final Rows[] blocks;
  private final Keys.Registers registers;
  private final List<Period> periods;
  private final int[] ranks;
  private final int[] measures;
  private final int[] areas;
  private final int[] starts;
  private final int[] order;

  /**
   * A table.
   *
   * @param blocks the rows, in the order of the file
   * @param measures the measure of each series
   * @param areas the area of each series
   * @param starts where the rows of each series begin in the order, and the end
   * @param order the rows, series by series: the block above, the row in it below
   */
  Table(
      Rows[] blocks,
      Keys.Registers registers,
      int[] measures,
      int[] areas,
      int[] starts,
      int[] order) {
    this.blocks = blocks;
    this.registers = registers;
    this.periods = registers.periods().values();
    this.ranks = ranks(periods);
    this.measures = measures;
    this.areas = areas;
    this.starts = starts;
    this.order = order;
  }

  /** The same stretch has the same rank, however it is written. */
  private static int[] ranks(List<Period> periods) {
    List<Period> sorted = periods.stream().sorted().toList();
    int[] ranks = new int[periods.size()];
    Map<Period, Integer> found = new HashMap<>();
    int rank = -1;
    for (int i = 0; i < sorted.size(); i++) {
      rank += i == 0 || sorted.get(i).compareTo(sorted.get(i - 1)) != 0 ? 1 : 0;
      found.put(sorted.get(i), rank);
    }
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = found.getOrDefault(periods.get(i), 0);
    }
    return ranks;
  }

  /** How many series there are. */
  int series() {
    return measures.length;
  }

  /** How many rows there are. */
  int rows() {
    return order.length;
  }

  int measure(int series) {
    return measures[series];
  }

  int area(int series) {
    return areas[series];
  }

  String measureText(int series) {
    return registers.measures().entry(measures[series]).value().orElseThrow();
  }

  String areaText(int series) {
    return registers.areas().entry(areas[series]).value().orElseThrow();
  }

  /** Where the series of each measure begin, and the end. */
  int[] measureBegins() {
    return IntStream.rangeClosed(0, measures.length)
        .filter(i -> i == 0 || i == measures.length || measures[i] != measures[i - 1])
        .toArray();
  }

  /** The texts as they are written, by number. */
  RowPrinter.Texts texts() {
    return new RowPrinter.Texts(
        cells(registers.measures().values()),
        cells(registers.areas().values()),
        cells(periods.stream().map(Period::label).toList()));
  }

  private static byte[][] cells(List<String> texts) {
    return texts.stream().map(Line::cell).toArray(byte[][]::new);
  }

  Period period(int number) {
    return periods.get(number);
  }

  /** The first place of a series in {@link #order}. */
  int start(int series) {
    return starts[series];
  }

  /** How many rows a series has. */
  int size(int series) {
    return starts[series + 1] - starts[series];
  }

  /** The row at a place; rows of a series are in time order once they are arranged. */
  int row(int place) {
    return order[place];
  }

  /** Whether rows stand one after another in one block, in order. */
  boolean isRun(int start, int size) {
    int first = order[start];
    for (int i = 1; i < size; i++) {
      if (order[start + i] != first + i) {
        return false;
      }
    }
    return first >>> Rows.BITS == (first + size - 1) >>> Rows.BITS;
  }

  void set(int place, int row) {
    order[place] = row;
  }

  Rows block(int row) {
    return blocks[row >>> Rows.BITS];
  }

  static int inBlock(int row) {
    return row & ROW;
  }

  /** The number of a row's period. */
  int periodOf(int row) {
    return block(row).period[row & ROW];
  }

  /** The place in time of a row: the same for the same stretch. */
  int rank(int row) {
    return ranks[periodOf(row)];
  }

  /** A row's figure in a column there is. */
  double number(Column column, int row) {
    return block(row).numbers[column.slot()][row & ROW];
  }
}
