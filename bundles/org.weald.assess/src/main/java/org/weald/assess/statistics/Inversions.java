package org.weald.assess.statistics;

/** Pairs that stand the wrong way round, counted while they are merged into order. */
final class Inversions {
  private Inversions() {}

  /** How many pairs i &lt; j have a value at i above the one at j. */
  static long count(double[] values) {
    double[] from = values.clone();
    double[] to = new double[values.length];
    long count = 0;
    for (int width = 1; width < values.length; width *= 2) {
      for (int start = 0; start < values.length; start += 2 * width) {
        int middle = Math.min(start + width, values.length);
        int end = Math.min(start + 2 * width, values.length);
        count += merge(from, to, start, middle, end);
      }
      double[] swap = from;
      from = to;
      to = swap;
    }
    return count;
  }

  private static long merge(double[] from, double[] to, int start, int middle, int end) {
    long count = 0;
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      if (left < middle && (right >= end || from[left] <= from[right])) {
        to[i] = from[left++];
      } else {
        to[i] = from[right++];
        count += middle - left;
      }
    }
    return count;
  }
}
