package org.weald.monitor.internal.bulk;

/**
 * Reads the rows of blocks into columns: one reader per thread, each with its own memory of what it
 * has seen.
 *
 * <p>The house reads CSV with FastCSV. Only to cut the 8 million rows of {@code runtime/bench} into
 * cells it takes 2.1 s of processor time here; the whole command may take 3.8 s and takes about 3,
 * less than half of it for the reading.
 */
final class RowReader {
  private final Block block;
  private final int number;
  private final DataFile file;
  private final Rows.Collected rows;
  private final Keys keys;
  private final PlainRow plain;
  private final OddRow odd;
  private boolean open;

  /**
   * A reader.
   *
   * @param block where it finds the rows, filled anew each time
   * @param number which reader it is, from 0
   */
  RowReader(
      Layout layout,
      Keys.Registers registers,
      Faults faults,
      DataFile file,
      Block block,
      int number) {
    this.block = block;
    this.number = number;
    this.file = file;
    this.rows = new Rows.Collected(layout);
    this.keys = new Keys(registers);
    this.plain = new PlainRow(layout, block, rows, keys);
    this.odd = new OddRow(layout, faults, block, rows, keys);
  }

  /** The series this reader has met: of a measure, in an area. */
  Pairs series() {
    return keys.series();
  }

  /** Whether a block ended inside a quoted cell. */
  boolean isOpen() {
    return open;
  }

  /**
   * Reads the rows of the block.
   *
   * @param begin where they begin
   * @param line the line they begin in, from 0
   */
  Rows read(int begin, int line) {
    int next = begin;
    int atLine = line;
    plain.forget();
    while (next < block.end) {
      int behind = plain.read(next);
      if (behind < 0) {
        plain.forget();
        behind = odd.read(next, atLine);
        atLine += odd.lines();
        open |= odd.isOpen();
      } else {
        rows.take(atLine++);
      }
      next = behind;
    }
    file.note(block.number, atLine);
    return rows.rows(block.number, number);
  }
}
