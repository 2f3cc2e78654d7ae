package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers texts from 0 in the order in which they come, by their bytes. Not for several threads.
 */
final class Names {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] text = new byte[1 << 12];
  private int[] begins = new int[256];
  private int[] hashes = new int[256];
  private int[] table = new int[1024];
  private int count;
  private int last = -1;

  /** How many there are. */
  int count() {
    return count;
  }

  /** The text of a number. */
  String text(int number) {
    return new String(text, begins[number], length(number), UTF_8);
  }

  private int length(int number) {
    return begins[number + 1] - begins[number];
  }

  /** Copies a text's bytes. */
  byte[] bytes(int number) {
    return Arrays.copyOfRange(text, begins[number], begins[number + 1]);
  }

  /** Its number; the next one where it is new. */
  int of(byte[] bytes, int from, int to) {
    if (last >= 0 && is(last, bytes, from, to)) {
      return last;
    }
    int hash = hash(bytes, from, to);
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int number = table[slot] - 1;
      if (hashes[number] == hash && is(number, bytes, from, to)) {
        last = number;
        return number;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = count + 1;
    last = add(bytes, from, to, hash);
    return last;
  }

  private boolean is(int number, byte[] bytes, int from, int to) {
    return Arrays.equals(text, begins[number], begins[number + 1], bytes, from, to);
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = to - from;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> 32) ^ (int) (hash >>> 17);
  }

  private int add(byte[] bytes, int from, int to, int hash) {
    int number = count;
    int begin = begins[number];
    int end = Math.addExact(begin, to - from);
    if (end > text.length) {
      text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, 2L * end)));
    }
    System.arraycopy(bytes, from, text, begin, to - from);
    if (number + 2 > begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }
    begins[number + 1] = end;
    hashes[number] = hash;
    count++;
    if (2 * count > table.length) {
      widen();
    }
    return number;
  }

  private void widen() {
    table = new int[4 * table.length];
    for (int number = 0; number < count; number++) {
      int slot = hashes[number] & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number + 1;
    }
  }
}
