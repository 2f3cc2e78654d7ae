package org.weald.monitor.internal;

import java.math.BigDecimal;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;

/** Figures that are wrong by one in their last printed digit: a check must notice. */
final class Spoilt {
  private Spoilt() {}

  static Observation figure(Observation figure) {
    return new Observation(
        figure.measure(),
        figure.area(),
        figure.period(),
        figure.kind(),
        Figures.parse(next(figure.figure())),
        figure.numerator(),
        figure.denominator(),
        figure.edition(),
        figure.provenance());
  }

  /** One more in the last printed digit. */
  static String next(Figure figure) {
    BigDecimal value = figure.value().orElseThrow();
    return value.add(BigDecimal.ONE.movePointLeft(figure.decimals())).toPlainString()
        + figure.unit();
  }
}
