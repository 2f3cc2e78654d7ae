package org.weald.monitor.internal.bulk;

/** Some whole lines of the data, to be filled again and again. */
final class Block {
  /** How much is read at a time, and the longest line there may be. */
  static final int SIZE = 1 << 20;

  /** Twice the size: a piece of a line left over from the block before stands in front. */
  final byte[] bytes = new byte[2 * SIZE + 16];

  /** Which block of the file this is, from 0. */
  int number;

  /** Where its text begins: behind the mark of the encoding in the first block. */
  int begin;

  /** Behind its last line's end. */
  int end;

  /** Behind the last line end, or -1. */
  int lastLineEnd(int filled) {
    int at = filled - 1;
    while (at >= begin && bytes[at] != '\n') {
      at--;
    }
    return at < begin ? -1 : at + 1;
  }

  /** Behind the last line end that ends a row, or -1: one inside a quoted cell ends none. */
  int lastRowEnd(int filled) {
    Quotation quotation = new Quotation();
    int last = -1;
    for (int at = begin; at < filled; at++) {
      if (quotation.ends(bytes[at])) {
        last = at + 1;
      }
    }
    return last;
  }

  /** How many line ends there are between two places. */
  int lineEnds(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Whether the text from a row's begin to a place ends inside a quoted cell. */
  boolean isOpen(int from, int to) {
    Quotation quotation = new Quotation();
    for (int at = from; at < to; at++) {
      quotation.ends(bytes[at]);
    }
    return quotation.isOpen();
  }

  /** Follows quotation marks: one opens a cell where the cell begins with it, two stand for one. */
  private static final class Quotation {
    private static final int BEGIN = 0;
    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int MARK = 3;

    private int state = BEGIN;

    /** Whether a row ends with this byte. */
    boolean ends(byte next) {
      if (state == QUOTED) {
        state = next == '"' ? MARK : QUOTED;
        return false;
      }
      if (next == '"') {
        state = state == PLAIN ? PLAIN : QUOTED;
      } else if (next == ',' || next == '\n') {
        state = BEGIN;
        return next == '\n';
      } else if (state == MARK || !Cells.isSpace(next)) {
        state = PLAIN;
      }
      return false;
    }

    boolean isOpen() {
      return state == QUOTED;
    }
  }
}
