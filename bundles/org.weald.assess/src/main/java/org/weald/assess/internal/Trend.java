package org.weald.assess.internal;

import org.weald.model.Direction;
import org.weald.model.Polarity;

/** What a movement means for a measure. */
final class Trend {
  /** Everything is tested at 95 %. */
  static final double LEVEL = 0.05;

  private Trend() {}

  static boolean isReal(double p) {
    return p < LEVEL;
  }

  /** A tested movement: improving or not where it is real, maintaining where it is not. */
  static Direction of(double p, double movement, Polarity better) {
    if (!isReal(p) || movement == 0) {
      return Direction.MAINTAINING;
    }
    return switch (better) {
      case HIGHER -> movement > 0 ? Direction.IMPROVING : Direction.NOT_IMPROVING;
      case LOWER -> movement < 0 ? Direction.IMPROVING : Direction.NOT_IMPROVING;
      case NONE -> Direction.NOT_ASSESSED;
    };
  }
}
