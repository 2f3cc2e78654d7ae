package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.weald.spi.TableOutput;

/** Rows of a CSV file as bytes. */
final class Line {
  private static final double MILLION = 1e6;
  private static final double EXACT = 1e15;

  private byte[] bytes;
  private int length;

  Line(int room) {
    bytes = new byte[room];
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /** One byte: a comma, a line end. */
  void sign(char sign) {
    room(1);
    bytes[length++] = (byte) sign;
  }

  /** A cell as {@link #cell} made it. */
  void text(byte[] cell) {
    room(cell.length);
    System.arraycopy(cell, 0, bytes, length, cell.length);
    length += cell.length;
  }

  /** A word that needs no quotation marks, in ASCII. */
  @SuppressWarnings("deprecation") // takes the low bytes, as is wanted, and makes no array
  void word(String word) {
    room(word.length());
    word.getBytes(0, word.length(), bytes, length);
    length += word.length();
  }

  /** A text as it stands in a CSV file, harmless to a spreadsheet program. */
  static byte[] cell(String text) {
    String shown = TableOutput.harmless(text);
    boolean quoted =
        shown.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
            || !shown.equals(shown.strip());
    return (quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown).getBytes(UTF_8);
  }

  void whole(long number) {
    room(20);
    long size = number;
    if (number < 0) {
      bytes[length++] = '-';
      size = -number;
    }
    int digits = 1;
    for (long power = 10; power <= size; power *= 10) {
      digits++;
    }
    int at = length + digits;
    length = at;
    for (; size > Integer.MAX_VALUE; size /= 10) {
      bytes[--at] = (byte) ('0' + size % 10);
    }
    int rest = (int) size;
    do {
      int tenth = tenth(rest);
      bytes[--at] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    } while (rest != 0);
  }

  /** A tenth of a number from 0, rounded down: the simple compiler does not know how to. */
  private static int tenth(int number) {
    return (int) (number * 0xCCCCCCCDL >>> 35);
  }

  /**
   * The shortest decimal that reads back as the same double; nothing where there is no number.
   * Numbers of few decimals, as figures are, are printed from a whole number.
   */
  void number(double number) {
    if (!Double.isFinite(number)) {
      return;
    }
    double millions = Math.rint(number * MILLION);
    if (Math.abs(millions) < EXACT && millions / MILLION == number) {
      millionths((long) millions);
    } else {
      String shortest = DoubleToDecimal.toString(number);
      word(shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest);
    }
  }

  private void millionths(long number) {
    room(24);
    long size = Math.abs(number);
    if (number < 0) {
      bytes[length++] = '-';
    }
    long whole = size / 1_000_000;
    int rest = (int) (size - whole * 1_000_000);
    whole(whole);
    if (rest == 0) {
      return;
    }
    bytes[length++] = '.';
    int at = length + 6;
    length = at;
    for (int i = 0; i < 6; i++) {
      int tenth = tenth(rest);
      bytes[--at] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    }
    while (bytes[length - 1] == '0') {
      length--;
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
