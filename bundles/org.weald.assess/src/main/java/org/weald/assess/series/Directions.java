package org.weald.assess.series;

import org.weald.model.Direction;
import org.weald.model.Polarity;

/** What a movement means where one side is better. */
final class Directions {
  private Directions() {}

  /** Of a movement that is real; not assessed where neither side is better. */
  static Direction of(double movement, Polarity better) {
    return switch (better) {
      case HIGHER -> movement > 0 ? Direction.IMPROVING : Direction.NOT_IMPROVING;
      case LOWER -> movement < 0 ? Direction.IMPROVING : Direction.NOT_IMPROVING;
      case NONE -> Direction.NOT_ASSESSED;
    };
  }
}
