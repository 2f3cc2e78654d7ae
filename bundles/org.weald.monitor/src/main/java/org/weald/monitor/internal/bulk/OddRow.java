package org.weald.monitor.internal.bulk;

import java.util.List;
import java.util.function.Supplier;
import org.weald.model.MeasureKind;

/** Reads any row, and says what is wrong with it. */
final class OddRow {
  private final Layout layout;
  private final Faults faults;
  private final Block block;
  private final Cells cells;
  private final Rows.Collected rows;
  private final Keys keys;
  private final List<Column> numbers;
  private int line;

  OddRow(Layout layout, Faults faults, Block block, Rows.Collected rows, Keys keys) {
    this.layout = layout;
    this.faults = faults;
    this.block = block;
    this.cells = new Cells(block);
    this.rows = rows;
    this.keys = keys;
    this.numbers = layout.numbers();
  }

  /**
   * Reads a row, to the next place among the rows where there is something in it.
   *
   * @param atLine the line it begins in
   * @return where the next row begins
   */
  int read(int begin, int atLine) {
    int next = cells.row(begin);
    line = atLine;
    if (!cells.isOpen() && !cells.isBlank() && isWhole()) {
      int row = rows.count();
      int measure = text(keys.measures, Column.MEASURE);
      rows.series[row] = keys.series(measure, text(keys.areas, Column.AREA));
      rows.period[row] = text(keys.periods, Column.PERIOD);
      numbers.forEach(column -> number(column, row));
      intervals(row);
      words(row);
      rows.take(line);
    }
    return next;
  }

  /** How many lines the row has. */
  int lines() {
    return cells.lines();
  }

  /** Whether the block ends inside a quoted cell. */
  boolean isOpen() {
    return cells.isOpen();
  }

  private boolean isWhole() {
    int count = cells.count();
    if (cells.hasTextBehindQuote()) {
      fault(0, CellFaults::textBehindQuote);
    } else if (count != layout.width()) {
      fault(0, () -> CellFaults.wrongLength(count, layout.width()));
    }
    return count == layout.width() && !cells.hasTextBehindQuote();
  }

  private <T> int text(Register<T>.Lookup lookup, Column column) {
    int field = layout.position(column);
    if (cells.isBlank(field)) {
      fault(field + 1, () -> CellFaults.empty(column));
      return 0;
    }
    int number = lookup.of(block.bytes, cells.from(field), cells.to(field));
    if (number < 0) {
      fault(field + 1, () -> lookup.fault(number));
    }
    return Math.max(0, number);
  }

  private void number(Column column, int row) {
    int field = layout.position(column);
    int from = cells.from(field);
    int to = cells.to(field);
    double value = from == to ? Double.NaN : Numbers.of(block.bytes, from, to);
    rows.numbers[column.slot()][row] = value;
    if (value < column.least()) {
      fault(
          field + 1,
          () -> CellFaults.number(column, CellFaults.text(block.bytes, from, to), value));
    }
  }

  private void intervals(int row) {
    if (layout.has(Column.LOWER) && layout.has(Column.UPPER)) {
      double lower = rows.numbers[Column.LOWER.slot()][row];
      double upper = rows.numbers[Column.UPPER.slot()][row];
      if (lower > upper) {
        int field = layout.position(Column.LOWER);
        fault(field + 1, () -> CellFaults.upsideDown(lower, upper));
        return;
      }
    }
    double value = rows.numbers[Column.VALUE.slot()][row];
    outside(value, Column.LOWER, row, 1);
    outside(value, Column.UPPER, row, -1);
  }

  /** A figure beyond an end of its interval; the sign is 1 for the lower end. */
  private void outside(double value, Column end, int row, int sign) {
    if (layout.has(end) && value != Numbers.NONE) {
      double at = rows.numbers[end.slot()][row];
      if (at != Numbers.NONE && sign * value < sign * at) {
        int field = layout.position(Column.VALUE);
        fault(field + 1, () -> CellFaults.outside(value, end, at));
      }
    }
  }

  private void words(int row) {
    if (layout.has(Column.KIND)) {
      rows.kinds[row] = word(Column.KIND, CellFaults.KINDS);
      double value = rows.numbers[Column.VALUE.slot()][row];
      if (value < 0 && value != Numbers.NONE && rows.kinds[row] == MeasureKind.COUNT.ordinal()) {
        int field = layout.position(Column.VALUE);
        int from = cells.from(field);
        int to = cells.to(field);
        fault(field + 1, () -> CellFaults.negativeCount(CellFaults.text(block.bytes, from, to)));
      }
    }
    if (layout.has(Column.POLARITY)) {
      rows.polarities[row] = word(Column.POLARITY, CellFaults.POLARITIES);
    }
  }

  private byte word(Column column, List<String> known) {
    int field = layout.position(column);
    int from = cells.from(field);
    int to = cells.to(field);
    if (from == to) {
      return Rows.UNSAID;
    }
    int word = Keys.word(known, block.bytes, from, to);
    if (word < 0) {
      fault(field + 1, () -> CellFaults.word(column, CellFaults.text(block.bytes, from, to)));
    }
    return (byte) word;
  }

  private void fault(int column, Supplier<List<String>> words) {
    int number = block.number;
    int atLine = line;
    faults.add(
        number,
        atLine,
        () -> {
          List<String> said = words.get();
          return new Fault(number, atLine, column, said.get(0), said.get(1), said.get(2));
        });
  }
}
