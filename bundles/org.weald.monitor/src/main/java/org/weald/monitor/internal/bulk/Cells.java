package org.weald.monitor.internal.bulk;

/**
 * Goes through the rows of a block and says where their cells stand. White space around a cell is
 * taken off; quotation marks are taken off in place.
 */
final class Cells {
  /** Why a row cannot be taken apart. */
  enum Trouble {
    NONE,
    TEXT_BEHIND_QUOTE
  }

  private final Block block;
  private final byte[] bytes;
  private int[] from;
  private int[] to;
  private int count;
  private int line;
  private int nextLine;
  private int next;
  private int base;
  private long ends;
  private Trouble trouble = Trouble.NONE;

  /** Of a block; {@link #begin} comes first. */
  Cells(Block block) {
    this.block = block;
    this.bytes = block.bytes;
    this.from = new int[16];
    this.to = new int[16];
  }

  /** Begins with the block as it is filled now. */
  void begin() {
    next = block.begin;
    nextLine = 0;
    base = next;
    ends = ends(next);
  }

  /** Goes to the next row; false behind the last. */
  boolean advance() {
    if (next >= block.end) {
      return false;
    }
    line = nextLine;
    count = 0;
    if (block.quotes) {
      trouble = Trouble.NONE;
      quoted();
    } else {
      plain();
    }
    return true;
  }

  private static long ends(long word) {
    return Block.where(word, ',') | Block.where(word, '\n');
  }

  private long ends(int at) {
    return ends(Block.word(bytes, at));
  }

  /** Eight bytes at a time: commas and the line's end. */
  private void plain() {
    int begin = next;
    long left = ends;
    int at;
    do {
      while (left == 0) {
        base += Long.BYTES;
        left = ends(base);
      }
      at = base + (Long.numberOfTrailingZeros(left) >>> 3);
      left &= left - 1;
      add(begin, at);
      begin = at + 1;
    } while (bytes[at] != '\n');
    ends = left;
    next = begin;
    nextLine++;
  }

  private void add(int begin, int end) {
    if (count == from.length) {
      from = java.util.Arrays.copyOf(from, 2 * count);
      to = java.util.Arrays.copyOf(to, 2 * count);
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

  /** Letters beyond ASCII have negative bytes. */
  private static boolean isSpace(byte sign) {
    return sign <= ' ' && sign >= 0;
  }

  private void quoted() {
    int at = next;
    boolean more = true;
    while (more) {
      int begin = at;
      while (isSpace(bytes[at]) && bytes[at] != '\n') {
        at++;
      }
      if (bytes[at] == '"') {
        at = unquote(at);
      } else {
        while (bytes[at] != ',' && bytes[at] != '\n') {
          at++;
        }
        add(begin, at);
      }
      more = bytes[at] == ',';
      at++;
    }
    nextLine++;
    next = at;
  }

  /** Takes the marks off in place; gives where the cell's comma or line end stands. */
  private int unquote(int mark) {
    int read = mark + 1;
    int write = mark;
    while (bytes[read] != '"' || bytes[read + 1] == '"') {
      read += bytes[read] == '"' ? 1 : 0;
      nextLine += bytes[read] == '\n' ? 1 : 0;
      bytes[write++] = bytes[read++];
    }
    read++;
    add(mark, write);
    while (bytes[read] != ',' && bytes[read] != '\n') {
      trouble = isSpace(bytes[read]) ? trouble : Trouble.TEXT_BEHIND_QUOTE;
      read++;
    }
    return read;
  }

  /** How many cells the row has. */
  int count() {
    return count;
  }

  /** The row's line in the block, from 0. */
  int line() {
    return line;
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

  Trouble trouble() {
    return block.quotes ? trouble : Trouble.NONE;
  }
}
