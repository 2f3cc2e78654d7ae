package org.weald.monitor.internal.bulk;

import java.util.List;
import java.util.function.Supplier;
import org.weald.model.MeasureKind;
import org.weald.model.Period;

/**
 * Reads the rows of blocks into columns: one reader per thread, each with its own memory of what it
 * has seen. The house reads CSV with FastCSV; the speed asked for here forbids a string for each
 * cell.
 */
final class RowReader {
  /** Says that a cell names nothing: what was asked for, or the usual, holds. */
  static final byte UNSAID = -1;

  /** The texts of a table's columns, shared by its readers. */
  record Registers(Register<String> measures, Register<String> areas, Register<Period> periods) {}

  private final Layout layout;
  private final Faults faults;
  private final int reader;
  private final Block block;
  private final Cells cells;
  private final Register<String>.Lookup measures;
  private final Register<String>.Lookup areas;
  private final Register<Period>.Lookup periods;
  private final Pairs series = new Pairs();
  private final int width;
  private final Column[] numbers;
  private final boolean kinds;
  private final boolean polarities;
  private final boolean intervals;
  private final int[] fields;
  private final int[] slots;
  private final double[] least;
  private int lastMeasure = -1;
  private int lastArea = -1;
  private int lastSeries = -1;

  /**
   * A reader.
   *
   * @param cells of its block
   * @param reader its number
   */
  RowReader(
      Layout layout, Registers registers, Faults faults, Block block, Cells cells, int reader) {
    this.layout = layout;
    this.faults = faults;
    this.reader = reader;
    this.block = block;
    this.cells = cells;
    this.measures = registers.measures().lookup();
    this.areas = registers.areas().lookup();
    this.periods = registers.periods().lookup();
    this.numbers = layout.numbers().toArray(Column[]::new);
    this.width = layout.width();
    this.kinds = layout.has(Column.KIND);
    this.polarities = layout.has(Column.POLARITY);
    this.intervals = layout.has(Column.LOWER) && layout.has(Column.UPPER);
    this.fields = new int[numbers.length];
    this.slots = new int[numbers.length];
    this.least = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      fields[i] = layout.position(numbers[i]);
      slots[i] = numbers[i].slot();
      least[i] = numbers[i].least();
    }
  }

  /** The series this reader has met: of a measure, in an area. */
  Pairs series() {
    return series;
  }

  /** Reads the rows from where the cells are to the end of the block. */
  Rows read() {
    if (block.zeros) {
      fault(0, 0, CellFaults::zeroByte);
    }
    Rows rows = new Rows(block, reader, block.lines, layout);
    int measure = layout.position(Column.MEASURE);
    int area = layout.position(Column.AREA);
    int period = layout.position(Column.PERIOD);
    while (cells.advance()) {
      if (isWhole(measure)) {
        int row = rows.count();
        rows.series[row] =
            series(text(measures, Column.MEASURE, measure), text(areas, Column.AREA, area));
        rows.period[row] = text(periods, Column.PERIOD, period);
        numbers(rows, row);
        words(rows, row);
        rows.took(cells.line());
      }
    }
    return rows;
  }

  private boolean isWhole(int measure) {
    if (cells.count() == width && cells.trouble() == Cells.Trouble.NONE) {
      return !cells.isBlank(measure) || !cells.isBlank();
    }
    int count = cells.count();
    if (cells.trouble() != Cells.Trouble.NONE) {
      fault(cells.line(), 0, CellFaults::textBehindQuote);
    } else if (!cells.isBlank()) {
      fault(cells.line(), 0, () -> CellFaults.wrongLength(count, width));
    }
    return false;
  }

  private <T> int text(Register<T>.Lookup lookup, Column column, int field) {
    if (cells.isBlank(field)) {
      fault(cells.line(), field + 1, () -> CellFaults.empty(column));
      return 0;
    }
    int number = lookup.of(block.bytes, cells.from(field), cells.to(field));
    if (number < 0) {
      fault(cells.line(), field + 1, () -> lookup.fault(number));
      return 0;
    }
    return number;
  }

  private int series(int measure, int area) {
    if (measure != lastMeasure || area != lastArea) {
      lastMeasure = measure;
      lastArea = area;
      lastSeries = series.of(measure, area);
    }
    return lastSeries;
  }

  private void numbers(Rows rows, int row) {
    byte[] bytes = block.bytes;
    for (int i = 0; i < fields.length; i++) {
      int from = cells.from(fields[i]);
      int to = cells.to(fields[i]);
      double value = from == to ? Double.NaN : Numbers.of(bytes, from, to);
      rows.numbers[slots[i]][row] = value;
      if (value < least[i]) {
        Column column = numbers[i];
        String text = CellFaults.text(bytes, from, to);
        fault(cells.line(), fields[i] + 1, () -> CellFaults.number(column, text, value));
      }
    }
    if (intervals) {
      double lower = rows.numbers[Column.LOWER.slot()][row];
      double upper = rows.numbers[Column.UPPER.slot()][row];
      if (lower > upper) {
        fault(
            cells.line(),
            layout.position(Column.LOWER) + 1,
            () -> CellFaults.upsideDown(lower, upper));
      }
    }
  }

  private void words(Rows rows, int row) {
    if (kinds) {
      rows.kinds[row] = word(Column.KIND, CellFaults.KINDS);
      double value = rows.numbers[Column.VALUE.slot()][row];
      if (value < 0 && value != Numbers.NONE && rows.kinds[row] == MeasureKind.COUNT.ordinal()) {
        int field = layout.position(Column.VALUE);
        String text = CellFaults.text(block.bytes, cells.from(field), cells.to(field));
        fault(cells.line(), field + 1, () -> CellFaults.negativeCount(text));
      }
    }
    if (polarities) {
      rows.polarities[row] = word(Column.POLARITY, CellFaults.POLARITIES);
    }
  }

  /** The number of a word; few words, so that looking at each is quick. */
  private byte word(Column column, List<String> known) {
    int field = layout.position(column);
    int from = cells.from(field);
    int length = cells.to(field) - from;
    if (length == 0) {
      return UNSAID;
    }
    for (int i = 0; i < known.size(); i++) {
      if (is(known.get(i), from, length)) {
        return (byte) i;
      }
    }
    String text = CellFaults.text(block.bytes, from, from + length);
    fault(cells.line(), field + 1, () -> CellFaults.word(column, text));
    return UNSAID;
  }

  private boolean is(String word, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != block.bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void fault(int line, int column, Supplier<List<String>> words) {
    int number = block.number;
    faults.add(
        number,
        line,
        () -> {
          List<String> said = words.get();
          return new Fault(number, line, column, said.get(0), said.get(1), said.get(2));
        });
  }
}
