package org.weald.assess.statistics;

import java.util.Arrays;

/** The median of the slopes of all pairs of points (Theil 1950, Sen 1968). */
final class TheilSen {
  /** Up to this many points every slope is kept; beyond, they are counted while halving. */
  private static final int FEW = 300;

  private TheilSen() {}

  /** The slope; x rises from point to point. */
  static double slope(double[] x, double[] y) {
    return x.length <= FEW ? ofAll(x, y) : byHalving(x, y);
  }

  /** The median of y − slope · x. */
  static double intercept(double[] x, double[] y, double slope) {
    double[] rest = new double[x.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Math.fma(-slope, x[i], y[i]);
    }
    Arrays.sort(rest);
    return median(rest);
  }

  private static double ofAll(double[] x, double[] y) {
    int n = x.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int size = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[size++] = (y[j] - y[i]) / (x[j] - x[i]);
      }
    }
    Arrays.sort(slopes);
    return median(slopes);
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double byHalving(double[] x, double[] y) {
    long pairs = (long) x.length * (x.length - 1) / 2;
    double middle = atRank(x, y, pairs / 2);
    return (pairs % 2 == 1 ? middle : (atRank(x, y, pairs / 2 - 1) + middle) / 2) + 0.0;
  }

  /** The slope with this many below it, found by halving what lies between two doubles. */
  private static double atRank(double[] x, double[] y, long rank) {
    long from = order(-Double.MAX_VALUE);
    long to = order(Double.MAX_VALUE);
    double[] rest = new double[x.length];
    while (from < to) {
      long middle = (from & to) + ((from ^ to) >> 1);
      double slope = ofOrder(middle);
      for (int i = 0; i < rest.length; i++) {
        rest[i] = Math.fma(-slope, x[i], y[i]);
      }
      // A pair whose rest falls has a slope below this one; at the slope itself it is level.
      if (pairsUpTo(rest) > rank) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return ofOrder(from);
  }

  /** Pairs that do not rise. */
  private static long pairsUpTo(double[] rest) {
    double[] mirrored = new double[rest.length];
    for (int i = 0; i < rest.length; i++) {
      mirrored[i] = -rest[i];
    }
    return (long) rest.length * (rest.length - 1) / 2 - Inversions.count(mirrored);
  }

  /** Doubles numbered as they follow each other. */
  private static long order(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double ofOrder(long order) {
    return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
  }
}
