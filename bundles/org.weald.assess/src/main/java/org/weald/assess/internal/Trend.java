package org.weald.assess.internal;

import org.weald.assess.series.SeriesRules;

/** What a probability means in words: everything is tested at 95 %. */
final class Trend {
  private Trend() {}

  static boolean isReal(double p) {
    return p < SeriesRules.LEVEL;
  }
}
