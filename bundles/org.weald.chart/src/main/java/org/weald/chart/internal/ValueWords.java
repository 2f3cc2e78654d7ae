package org.weald.chart.internal;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The values beside an axis.
 *
 * @param values the axis
 */
record ValueWords(Axis values) {
  private static final int GAP = 8;

  /** Room they need. */
  double width() {
    return values.ticks().stream()
            .mapToDouble(tick -> Typeface.width(text(tick), Type.FOOT))
            .max()
            .orElse(0)
        + GAP;
  }

  /** Adds them; {@code y} says where a value is, in px. */
  void add(List<Piece> pieces, double left, DoubleUnaryOperator y) {
    for (double tick : values.ticks()) {
      double baseline = Layout.crisp(y.applyAsDouble(tick)) + 4;
      pieces.add(Piece.Anchor.END.words("tick", left - GAP, baseline, text(tick), Type.FOOT));
    }
  }

  private String text(double value) {
    return Labels.tick(
        value, values.step(), Math.max(Math.abs(values.low()), Math.abs(values.high())));
  }
}
