package org.weald.monitor.internal.bulk;

import java.util.Arrays;

/** Numbers pairs of numbers from 0 in the order in which they come. Not for several threads. */
final class Pairs {
  private static final int NEAR_BITS = 4;
  private static final long NEAR = (1 << NEAR_BITS) - 1;

  private long[] pairs = new long[1024];
  private int[] table = new int[1 << 12];
  private int count;

  /** How many there are. */
  int count() {
    return count;
  }

  int first(int number) {
    return (int) (pairs[number] >>> 32);
  }

  int second(int number) {
    return (int) pairs[number];
  }

  /** Its number; the next one where it is new. Both are 0 or more. */
  int of(int first, int second) {
    long pair = (long) first << 32 | second;
    int slot = slot(pair);
    while (table[slot] != 0) {
      if (pairs[table[slot] - 1] == pair) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
    }
    pairs[count++] = pair;
    table[slot] = count;
    if (2 * count > table.length) {
      widen();
    }
    return count - 1;
  }

  /** Neighbours stay neighbours, sixteen at a time: pairs mostly come one after another. */
  private int slot(long pair) {
    int near = (int) (pair & NEAR);
    return (int) ((pair >>> NEAR_BITS) * 0x9E3779B97F4A7C15L >>> 32 << NEAR_BITS | near)
        & (table.length - 1);
  }

  private void widen() {
    table = new int[4 * table.length];
    for (int number = 0; number < count; number++) {
      int slot = slot(pairs[number]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number + 1;
    }
  }
}
