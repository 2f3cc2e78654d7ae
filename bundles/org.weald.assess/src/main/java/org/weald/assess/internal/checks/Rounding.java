package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import org.weald.model.Figure;
import org.weald.model.Observation;

/** How far rounded figures may be off together. */
final class Rounding {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Rounding() {}

  /** Half a unit of the last printed digit of each figure; whole counts are not rounded. */
  static BigDecimal drift(List<Observation> figures) {
    return figures.stream()
        .map(figure -> half(figure.figure()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Half a unit of the last printed digit. */
  static BigDecimal half(Figure figure) {
    return BigDecimal.ONE.movePointLeft(figure.decimals()).divide(TWO);
  }
}
