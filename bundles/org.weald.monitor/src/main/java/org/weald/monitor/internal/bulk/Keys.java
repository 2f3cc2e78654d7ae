package org.weald.monitor.internal.bulk;

import java.util.List;
import org.weald.model.Period;

/** The texts by which a row belongs to a series and a time, as one reader has met them. */
final class Keys {
  private static final int SHORT = 256;

  final Register<String>.Lookup measures;
  final Register<String>.Lookup areas;
  final Register<Period>.Lookup periods;
  private final Pairs series = new Pairs();
  private final long[] labels = new long[SHORT];
  private final int[] numbers = new int[SHORT];
  private int lastMeasure = -1;
  private int lastArea = -1;
  private int lastSeries = -1;

  /** The texts of a table's columns, shared by its readers. */
  record Registers(Register<String> measures, Register<String> areas, Register<Period> periods) {}

  Keys(Registers registers) {
    this.measures = registers.measures().lookup();
    this.areas = registers.areas().lookup();
    this.periods = registers.periods().lookup();
  }

  /** The series this reader has met: of a measure, in an area. */
  Pairs series() {
    return series;
  }

  /** The number of a measure's and area's series. */
  int series(int measure, int area) {
    if (measure != lastMeasure || area != lastArea) {
      lastMeasure = measure;
      lastArea = area;
      lastSeries = series.of(measure, area);
    }
    return lastSeries;
  }

  /**
   * The number of a period; below 0 where it cannot be read.
   *
   * @param label its bytes in one number, where there are 8 at most and none is 0
   */
  int period(long label, byte[] bytes, int from, int to) {
    if (to - from > Long.BYTES) {
      return periods.of(bytes, from, to);
    }
    int slot = (int) (label * 0x9E3779B97F4A7C15L >>> 56);
    if (labels[slot] != label) {
      int number = periods.of(bytes, from, to);
      if (number < 0) {
        return number;
      }
      labels[slot] = label;
      numbers[slot] = number;
    }
    return numbers[slot];
  }

  /** The number of a word, few as they are; -1 where it is none of them. */
  static int word(List<String> known, byte[] bytes, int from, int to) {
    for (int i = 0; i < known.size(); i++) {
      if (is(known.get(i), bytes, from, to)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(String word, byte[] bytes, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
