package org.weald.monitor.internal.bulk;

import java.util.Arrays;

/**
 * Takes a row of a block apart, whatever is in it, and says where its cells stand. White space
 * around a cell is taken off; quotation marks are taken off in place.
 */
final class Cells {
  private final Block block;
  private final byte[] bytes;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;
  private int lines;
  private boolean open;
  private boolean textBehindQuote;

  /** Of a block, however often it is filled. */
  Cells(Block block) {
    this.block = block;
    this.bytes = block.bytes;
  }

  /**
   * Takes a row apart.
   *
   * @param begin where the row begins, before the block's end
   * @return where the next one begins
   */
  int row(int begin) {
    count = 0;
    lines = 1;
    open = false;
    textBehindQuote = false;
    int at = begin - 1;
    do {
      at = cell(at + 1);
    } while (bytes[at] == ',');
    return at + 1;
  }

  /** Gives where the cell's comma or line end stands. */
  private int cell(int begin) {
    int at = begin;
    while (isSpace(bytes[at]) && bytes[at] != '\n') {
      at++;
    }
    if (bytes[at] == '"') {
      return unquote(at);
    }
    while (bytes[at] != ',' && bytes[at] != '\n') {
      at++;
    }
    add(begin, at);
    return at;
  }

  /** Letters beyond ASCII have negative bytes; a zero byte is no space, it is a fault. */
  static boolean isSpace(byte sign) {
    return sign <= ' ' && sign > 0;
  }

  private int unquote(int mark) {
    int read = mark + 1;
    int write = mark;
    while (read < block.end && (bytes[read] != '"' || bytes[read + 1] == '"')) {
      read += bytes[read] == '"' ? 1 : 0;
      lines += bytes[read] == '\n' ? 1 : 0;
      bytes[write++] = bytes[read++];
    }
    add(mark, write);
    if (read >= block.end) {
      open = true;
      return block.end - 1;
    }
    read++;
    while (bytes[read] != ',' && bytes[read] != '\n') {
      textBehindQuote |= !isSpace(bytes[read]);
      read++;
    }
    return read;
  }

  private void add(int begin, int end) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    int first = begin;
    int last = end;
    while (first < last && isSpace(bytes[first])) {
      first++;
    }
    while (first < last && isSpace(bytes[last - 1])) {
      last--;
    }
    from[count] = first;
    to[count] = last;
    count++;
  }

  /** How many cells the row has. */
  int count() {
    return count;
  }

  /** How many lines the row has. */
  int lines() {
    return lines;
  }

  /** Whether the block ends inside a quoted cell. */
  boolean isOpen() {
    return open;
  }

  /** Whether a quoted cell goes on behind its closing mark. */
  boolean hasTextBehindQuote() {
    return textBehindQuote;
  }

  /** Where a cell begins. */
  int from(int cell) {
    return from[cell];
  }

  /** Behind a cell. */
  int to(int cell) {
    return to[cell];
  }

  boolean isBlank(int cell) {
    return from[cell] == to[cell];
  }

  /** Whether no cell has any text: spreadsheet programs leave rows of commas below a table. */
  boolean isBlank() {
    for (int cell = 0; cell < count; cell++) {
      if (from[cell] != to[cell]) {
        return false;
      }
    }
    return true;
  }
}
