package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.weald.assess.internal.Extent;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.Operator;

/** Figures as they are printed: what they may stand for, and numbers written the same way. */
final class Printed {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Printed() {}

  /** Whether a figure is one number, not "over 5000", "about 50" or a range. */
  static boolean isExact(Observation observation) {
    Figure figure = observation.figure();
    return figure.hasNumber()
        && (figure.operator() == Operator.EQUAL || Extent.of(figure).isExact());
  }

  static BigDecimal value(Observation observation) {
    return observation.figure().value().orElseThrow();
  }

  /** Whether a number is the printed one, rounded half up as that is printed. */
  static boolean agrees(Figure printed, BigDecimal computed) {
    Extent extent = Extent.of(printed);
    return extent.contains(rounded(computed, printed)) || extent.contains(computed);
  }

  /** Whether two printed figures can be the same number, rounded to the coarser of the two. */
  static boolean agree(Figure one, Figure other) {
    Figure coarse = one.decimals() <= other.decimals() ? one : other;
    Figure fine = coarse == one ? other : one;
    return agrees(coarse, fine.value().orElseThrow())
        || Extent.of(fine).contains(coarse.value().orElseThrow());
  }

  static BigDecimal rounded(BigDecimal computed, Figure printed) {
    return computed.setScale(printed.decimals(), RoundingMode.HALF_UP);
  }

  /** A number at the printed decimals, with the printed percent sign. */
  static String print(BigDecimal value, Figure like) {
    return percent(Figures.print(rounded(value, like), like.decimals()), like);
  }

  /** A number with three decimals more than printed, so that its rounding can be followed. */
  static String closely(BigDecimal value, Figure like) {
    int decimals = like.decimals() + 3;
    return percent(Figures.print(value, decimals), like);
  }

  /** A printed number without its words, "−1.7 %". */
  static String print(Figure printed) {
    return printed
        .value()
        .map(value -> percent(Figures.print(value, printed.decimals()), printed))
        .orElse(printed.raw());
  }

  /** A number with the decimals it needs, "23.5". */
  static String plain(BigDecimal value) {
    return Figures.print(value, Math.max(0, value.stripTrailingZeros().scale()));
  }

  private static String percent(String number, Figure like) {
    return like.unit().startsWith("%") ? number + " %" : number;
  }

  /** Whether figures of several places or times may be added. */
  static boolean isCounted(MeasureKind kind) {
    return kind == MeasureKind.COUNT || kind == MeasureKind.CLUSTERED || kind == MeasureKind.OUTPUT;
  }
}
