package org.weald.script.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages. One thread at a time; between {@link #begin} and {@link #end} the message is
 * that thread's.
 */
final class WireWriter {
  /**
   * Texts and other values are remembered in so many places a message, and then only referred to.
   */
  static final int PLACES = 4096;

  private static final int HEADER = 4;

  private final OutputStream out;
  private final byte[] frame = new byte[HEADER + Wire.FRAME];
  private final @Nullable Object[][] seen = new @Nullable Object[Shapes.TABLES][];
  private int at = HEADER;
  private long written;

  WireWriter(OutputStream out) {
    this.out = out;
  }

  /** Begins a message. */
  void begin(int message) throws IOException {
    at = HEADER;
    Arrays.fill(seen, null);
    octet(message);
  }

  /** Ends it and sends what is left of it. */
  void end() throws IOException {
    send(Wire.LAST);
    out.flush();
  }

  /** Bytes of all messages so far, without what still stands in the frame. */
  long written() {
    return written;
  }

  private void send(int mark) throws IOException {
    int length = at - HEADER;
    int header = length | mark;
    frame[0] = (byte) (header >>> 24);
    frame[1] = (byte) (header >>> 16);
    frame[2] = (byte) (header >>> 8);
    frame[3] = (byte) header;
    out.write(frame, 0, at);
    written += at;
    at = HEADER;
  }

  void octet(int value) throws IOException {
    if (at == frame.length) {
      send(0);
    }
    frame[at++] = (byte) value;
  }

  /** Small numbers in few bytes, whatever their sign. */
  void number(long value) throws IOException {
    count((value << 1) ^ (value >> 63));
  }

  /** Small numbers in few bytes; negative ones in ten. */
  void count(long value) throws IOException {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      octet((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet((int) rest);
  }

  void real(double value) throws IOException {
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      octet((int) (bits >>> shift));
    }
  }

  void bytes(byte[] bytes) throws IOException {
    count(bytes.length);
    int from = 0;
    while (from < bytes.length) {
      if (at == frame.length) {
        send(0);
      }
      int length = Math.min(bytes.length - from, frame.length - at);
      System.arraycopy(bytes, from, frame, at, length);
      at += length;
      from += length;
    }
  }

  void text(String text) throws IOException {
    if (!refer(Shapes.TEXTS, text)) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Refers to a value that was written before, where it still has its place.
   *
   * @return false where it must be written now
   */
  boolean refer(int table, Object value) throws IOException {
    @Nullable Object[] places = seen[table];
    if (places == null) {
      places = new @Nullable Object[PLACES];
      seen[table] = places;
    }
    int hash = value.hashCode();
    int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
    boolean there = value.equals(places[place]);
    count((long) place << 1 | (there ? 1 : 0));
    places[place] = value;
    return there;
  }
}
