package org.weald.script.internal.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads messages, and believes nothing of them. One thread. */
final class WireReader {
  private final InputStream in;
  private Allowance allowance;
  private final byte[] frame = new byte[Wire.FRAME];
  private final @Nullable Object[][] seen = new @Nullable Object[Shapes.TABLES][];
  private int at;
  private int length;
  private boolean last = true;
  private long bytes;
  private long values;
  private long letters;
  private int depth;
  private volatile boolean within;

  WireReader(InputStream in, Allowance allowance) {
    this.in = in;
    this.allowance = allowance;
  }

  /** Waits for a message and says which; -1 at the end. */
  int begin() throws IOException {
    int first = in.read();
    if (first < 0) {
      return -1;
    }
    within = true;
    bytes = 0;
    values = 0;
    letters = 0;
    depth = 0;
    Arrays.fill(seen, null);
    fill(first);
    return octet();
  }

  /** How much the message that has begun may hold. */
  void allow(Allowance of) {
    allowance = of;
  }

  /** The message must end here. */
  void end() throws IOException {
    if (at != length || !last) {
      throw new WireException("a message is longer than it should be");
    }
    within = false;
  }

  /** Whether a message has begun and not ended: for other threads. */
  boolean isInMessage() {
    return within;
  }

  private void fill(int first) throws IOException {
    int header = (first << 24) | (next() << 16) | (next() << 8) | next();
    length = header & ~Wire.LAST;
    last = (header & Wire.LAST) != 0;
    at = 0;
    bytes += length;
    if (length > Wire.FRAME || (length == 0 && !last) || bytes > allowance.bytes()) {
      throw new WireException("a frame of " + length + " bytes after " + bytes);
    }
    if (in.readNBytes(frame, 0, length) < length) {
      throw new EOFException("the pipe ended in a frame");
    }
  }

  private int next() throws IOException {
    int octet = in.read();
    if (octet < 0) {
      throw new EOFException("the pipe ended in a frame");
    }
    return octet;
  }

  private void more() throws IOException {
    if (last) {
      throw new WireException("a message is shorter than it should be");
    }
    fill(next());
  }

  int octet() throws IOException {
    while (at == length) {
      more();
    }
    return frame[at++] & 0xFF;
  }

  long number() throws IOException {
    long value = count();
    return (value >>> 1) ^ -(value & 1);
  }

  long count() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new WireException("a number without an end");
  }

  /** A count of things, below a limit. */
  int count(long limit) throws IOException {
    long count = count();
    if (count < 0 || count >= limit) {
      throw new WireException(count + " is not below " + limit);
    }
    return (int) count;
  }

  /** A count of values, of which each takes a part of the allowance before it is made. */
  int values() throws IOException {
    int count = count(Integer.MAX_VALUE);
    spend(count);
    return count;
  }

  /** Takes a part of the allowance. */
  void spend(long more) throws IOException {
    values += more;
    if (values > allowance.values()) {
      throw new WireException("more than " + allowance.values() + " values");
    }
  }

  double real() throws IOException {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | octet();
    }
    return Double.longBitsToDouble(bits);
  }

  byte[] bytes() throws IOException {
    int size = count(Integer.MAX_VALUE);
    if (size > allowance.letters()) {
      throw new WireException("a text of " + size + " bytes");
    }
    // Grows with what has really arrived: a length alone reserves nothing.
    byte[] all = new byte[Math.min(size, Wire.FRAME)];
    int have = 0;
    while (have < size) {
      while (at == length) {
        more();
      }
      int part = Math.min(size - have, length - at);
      if (have + part > all.length) {
        all = Arrays.copyOf(all, (int) Math.min(size, Math.max(have + part, 2L * all.length)));
      }
      System.arraycopy(frame, at, all, have, part);
      at += part;
      have += part;
    }
    return all;
  }

  String text() throws IOException {
    int mark = count(2L * WireWriter.PLACES);
    String text =
        (mark & 1) == 1
            ? (String) seen(Shapes.TEXTS, mark >> 1)
            : new String(bytes(), StandardCharsets.UTF_8);
    letters += text.length();
    if (letters > allowance.letters()) {
      throw new WireException("more than " + allowance.letters() + " letters");
    }
    if ((mark & 1) == 0) {
      remember(Shapes.TEXTS, mark >> 1, text);
    }
    return text;
  }

  /** The value that was put into a place. */
  Object seen(int table, int place) throws IOException {
    @Nullable Object[] places = seen[table];
    Object value = places == null ? null : places[place];
    if (value == null) {
      throw new WireException("nothing was said before in place " + place);
    }
    return value;
  }

  void remember(int table, int place, Object value) {
    @Nullable Object[] places = seen[table];
    if (places == null) {
      places = new @Nullable Object[WireWriter.PLACES];
      seen[table] = places;
    }
    places[place] = value;
  }

  /** Goes one deeper. */
  void enter() throws IOException {
    depth++;
    if (depth > allowance.depth()) {
      throw new WireException("values stand more than " + allowance.depth() + " deep");
    }
  }

  /** Comes back from there. */
  void leave() {
    depth--;
  }
}
