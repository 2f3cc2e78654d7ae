package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.List;
import org.weald.model.MeasureKind;

/**
 * Reads a row of plain cells in one go: no quotation marks, no spaces around, short decimal
 * numbers, words and periods that can be read. It gives up where anything is unusual, and says
 * nothing of what is wrong; {@link OddRow} does.
 */
final class PlainRow {
  private static final int DIGITS = 15;
  private static final int GIVEN_UP = -1;

  private final Block block;
  private final byte[] bytes;
  private final Rows.Collected rows;
  private final Keys keys;
  private final int width;
  private final int measureCell;
  private final int areaCell;
  private final int periodCell;
  private final int kindCell;
  private final int polarityCell;
  private final boolean leading;
  private final boolean checked;
  private final double[][] numbers;
  private final double[] least;
  private int at;
  private int measure;
  private int area;
  private int keyBegin;
  private int keyLength;

  PlainRow(Layout layout, Block block, Rows.Collected rows, Keys keys) {
    this.block = block;
    this.bytes = block.bytes;
    this.rows = rows;
    this.keys = keys;
    this.width = layout.width();
    this.measureCell = layout.position(Column.MEASURE);
    this.areaCell = layout.position(Column.AREA);
    this.periodCell = layout.position(Column.PERIOD);
    this.kindCell = layout.position(Column.KIND);
    this.polarityCell = layout.position(Column.POLARITY);
    this.leading = measureCell + areaCell == 1;
    this.checked =
        layout.has(Column.KIND) || (layout.has(Column.LOWER) && layout.has(Column.UPPER));
    this.numbers = new double[width][];
    this.least = new double[width];
    for (Column column : layout.numbers()) {
      numbers[layout.position(column)] = rows.numbers[column.slot()];
      least[layout.position(column)] = column.least();
    }
  }

  /** What was seen before is not where it was any more. */
  void forget() {
    keyLength = 0;
  }

  /**
   * Reads a row to the next place among the rows.
   *
   * @return where the next row begins; -1 where it gave up
   */
  int read(int begin) {
    int row = rows.count();
    int cell = 0;
    at = begin;
    if (keyLength > 0 && isRepeated(begin)) {
      at = begin + keyLength;
      cell = 2;
    }
    for (; cell < width; cell++) {
      if (!cell(cell, row)) {
        return GIVEN_UP;
      }
      byte sign = bytes[at];
      if (sign == '\r') {
        sign = bytes[++at];
      }
      if (sign != (cell + 1 < width ? ',' : '\n')) {
        return GIVEN_UP;
      }
      at++;
      if (cell == 1 && leading) {
        keyLength = at - begin;
      }
    }
    keyBegin = begin;
    rows.series[row] = keys.series(measure, area);
    return checked && !isFit(row) ? GIVEN_UP : at;
  }

  /** Measure and area first, as in the row before: there is nothing to look up. */
  private boolean isRepeated(int begin) {
    int end = begin + keyLength;
    return end <= block.end
        && Arrays.equals(bytes, begin, end, bytes, keyBegin, keyBegin + keyLength);
  }

  private boolean cell(int cell, int row) {
    if (numbers[cell] != null) {
      return number(cell, row);
    }
    return cell == periodCell ? period(row) : text(cell, row);
  }

  private boolean number(int cell, int row) {
    int i = at;
    byte sign = bytes[i];
    boolean negative = sign == '-';
    if (negative) {
      sign = bytes[++i];
    }
    int begin = i;
    long mantissa = 0;
    while (sign >= '0' && sign <= '9') {
      mantissa = mantissa * 10 + (sign - '0');
      sign = bytes[++i];
    }
    int digits = i - begin;
    int decimals = 0;
    if (sign == '.') {
      begin = i + 1;
      sign = bytes[++i];
      while (sign >= '0' && sign <= '9') {
        mantissa = mantissa * 10 + (sign - '0');
        sign = bytes[++i];
      }
      decimals = i - begin;
      digits += decimals;
    }
    if (digits > DIGITS || (digits == 0 && i != at)) {
      return false;
    }
    double value = digits == 0 ? Double.NaN : Numbers.decimal(negative, mantissa, decimals);
    numbers[cell][row] = value;
    at = i;
    return !(value < least[cell]);
  }

  private boolean period(int row) {
    int from = at;
    int to = from;
    long label = 0;
    byte sign = bytes[to];
    while (sign != ',' && (sign >= ' ' || sign < 0)) {
      label = label << Byte.SIZE | (sign & 0xFF);
      sign = bytes[++to];
    }
    if (!isPlain(from, to)) {
      return false;
    }
    int number = keys.period(label, bytes, from, to);
    rows.period[row] = number;
    at = to;
    return number >= 0;
  }

  private boolean isPlain(int from, int to) {
    return from < to && bytes[from] != '"' && bytes[from] != ' ' && bytes[to - 1] != ' ';
  }

  private boolean text(int cell, int row) {
    int from = at;
    int to = from;
    byte sign = bytes[to];
    while (sign != ',' && (sign >= ' ' || sign < 0)) {
      sign = bytes[++to];
    }
    at = to;
    if (cell == measureCell) {
      measure = isPlain(from, to) ? keys.measures.of(bytes, from, to) : GIVEN_UP;
      return measure >= 0;
    }
    if (cell == areaCell) {
      area = isPlain(from, to) ? keys.areas.of(bytes, from, to) : GIVEN_UP;
      return area >= 0;
    }
    if (cell == kindCell) {
      return word(rows.kinds, row, CellFaults.KINDS, from, to);
    }
    return cell == polarityCell
        ? word(rows.polarities, row, CellFaults.POLARITIES, from, to)
        : from == to || isPlain(from, to);
  }

  private boolean word(byte[] words, int row, List<String> known, int from, int to) {
    if (from == to) {
      words[row] = Rows.UNSAID;
      return true;
    }
    int word = Keys.word(known, bytes, from, to);
    words[row] = (byte) word;
    return word >= 0;
  }

  private boolean isFit(int row) {
    double[] lower = rows.numbers[Column.LOWER.slot()];
    double[] upper = rows.numbers[Column.UPPER.slot()];
    if (lower.length > 0 && upper.length > 0 && lower[row] > upper[row]) {
      return false;
    }
    double value = rows.numbers[Column.VALUE.slot()][row];
    if ((lower.length > 0 && value < lower[row]) || (upper.length > 0 && value > upper[row])) {
      return false;
    }
    return rows.kinds.length == 0 || rows.kinds[row] != MeasureKind.COUNT.ordinal() || !(value < 0);
  }
}
