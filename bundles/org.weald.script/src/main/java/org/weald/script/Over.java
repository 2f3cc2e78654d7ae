package org.weald.script;

import java.util.Arrays;

/** What makes one figure of many: over areas or over periods. What is missing is left out. */
final class Over {
  /** How many become one. */
  enum Way {
    SUM("sum"),
    MEAN("mean"),
    HIGHEST("highest"),
    LOWEST("lowest"),
    COUNT("number");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /** "sum of 12 areas". */
    String of(int many) {
      return words + " of " + many + " areas";
    }
  }

  private Over() {}

  static double[] reduced(Axes axes, double[] values, Dimension along, Way way) {
    int width = axes.periods().size();
    int areas = axes.areas().size();
    boolean overAreas = along == Dimension.AREAS;
    double[] out = new double[overAreas ? width : areas];
    int many = overAreas ? areas : width;
    int step = overAreas ? width : 1;
    for (int i = 0; i < out.length; i++) {
      out[i] = one(values, overAreas ? i : i * width, step, many, way);
    }
    return out;
  }

  private static double one(double[] values, int first, int step, int many, Way way) {
    double sum = 0;
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    int there = 0;
    for (int i = 0, at = first; i < many; i++, at += step) {
      double value = values[at];
      if (!Double.isNaN(value)) {
        sum += value;
        highest = Math.max(highest, value);
        lowest = Math.min(lowest, value);
        there++;
      }
    }
    if (way == Way.COUNT) {
      return there;
    }
    if (there == 0) {
      return Double.NaN;
    }
    return switch (way) {
      case SUM -> sum;
      case MEAN -> sum / there;
      case HIGHEST -> highest;
      case LOWEST -> lowest;
      case COUNT -> there;
    };
  }

  /** Standard competition ranking: equal figures share the better place, 1, 2, 2, 4. */
  static double[] ranked(Axes axes, double[] values, Dimension along, boolean lowestFirst) {
    int width = axes.periods().size();
    boolean overAreas = along == Dimension.AREAS;
    int many = overAreas ? axes.areas().size() : width;
    int lines = overAreas ? width : axes.areas().size();
    int step = overAreas ? width : 1;
    double[] out = new double[values.length];
    for (int line = 0; line < lines; line++) {
      rank(values, out, overAreas ? line : line * width, step, many, lowestFirst);
    }
    return out;
  }

  private static void rank(
      double[] values, double[] out, int first, int step, int many, boolean lowestFirst) {
    double[] sorted = new double[many];
    int there = 0;
    for (int i = 0; i < many; i++) {
      double value = values[first + i * step];
      if (!Double.isNaN(value)) {
        sorted[there++] = lowestFirst ? value : -value;
      }
    }
    Arrays.sort(sorted, 0, there);
    for (int i = 0; i < many; i++) {
      double value = values[first + i * step];
      double sought = lowestFirst ? value : -value;
      out[first + i * step] = Double.isNaN(value) ? Double.NaN : firstOf(sorted, there, sought) + 1;
    }
  }

  private static int firstOf(double[] sorted, int there, double sought) {
    int low = 0;
    int high = there;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < sought) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
