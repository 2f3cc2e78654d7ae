package org.weald.monitor.internal.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Some whole lines of the data, to be filled again and again. */
final class Block {
  /** How much is read at a time, and the longest line there may be. */
  static final int SIZE = 1 << 20;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  /** Twice the size: a piece of a line left over from the block before stands in front. */
  final byte[] bytes = new byte[2 * SIZE + 16];

  /** Which block of the file this is, from 0. */
  int number;

  /** Where its text begins: behind the mark of the encoding in the first block. */
  int begin;

  /** Behind its last line's end. */
  int end;

  /** How many line ends there are in it. */
  int lines;

  /** Whether there is a quotation mark in it. */
  boolean quotes;

  /** Whether there is a zero byte in it. */
  boolean zeros;

  /** The eight bytes at a place, the first in the lowest bits. */
  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** The top bit of each byte that is the given one, and no other bit. */
  static long where(long word, char sign) {
    long x = word ^ (sign * ONES);
    return ~(((x & LOW) + LOW) | x | LOW);
  }

  /** Counts line ends and looks for marks in what was filled up to a place. */
  void look(int filled) {
    long marks = 0;
    long zero = 0;
    int count = 0;
    int at = begin;
    for (; at + 8 <= filled; at += 8) {
      long word = word(bytes, at);
      count += Long.bitCount(where(word, '\n'));
      marks |= where(word, '"');
      zero |= (word - ONES) & ~word;
    }
    for (; at < filled; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
      marks |= bytes[at] == '"' ? 1 : 0;
      zero |= bytes[at] == 0 ? ~LOW : 0;
    }
    lines = count;
    quotes = marks != 0;
    zeros = (zero & ~LOW) != 0;
  }

  /** Behind the last line end that ends a row, or -1: one inside a quoted cell ends none. */
  int lastRowEnd(int filled) {
    if (quotes) {
      return lastOutside(filled);
    }
    int at = filled - 1;
    while (at >= begin && bytes[at] != '\n') {
      at--;
    }
    return at < begin ? -1 : at + 1;
  }

  private int lastOutside(int filled) {
    Quotation quotation = new Quotation();
    int last = -1;
    for (int at = begin; at < filled; at++) {
      if (quotation.ends(bytes[at])) {
        last = at + 1;
      }
    }
    return last;
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
      } else if (state == MARK || next < 0 || next > ' ') {
        state = PLAIN;
      }
      return false;
    }

    boolean isOpen() {
      return state == QUOTED;
    }
  }
}
