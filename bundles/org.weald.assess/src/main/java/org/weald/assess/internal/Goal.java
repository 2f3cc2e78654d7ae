package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.series.Thresholds;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Qualifier;

/**
 * What a figure has to reach.
 *
 * @param bound the side
 * @param target the number as printed
 * @param unit its unit
 */
record Goal(Bound bound, Figure target, String unit) {

  /** In the unit printed with the target, else the measure's. */
  static Goal of(Bound bound, Figure target, Measure measure) {
    return new Goal(bound, target, target.unit().isEmpty() ? measure.unit() : target.unit());
  }

  /** Of a printed range the end that is easier to reach. */
  BigDecimal value() {
    BigDecimal value = target.value().orElseThrow();
    return Thresholds.wantsMore(bound) ? value : target.upper().orElse(value);
  }

  BoundTest test(Optional<Amount> tolerance) {
    return new BoundTest(bound, value(), tolerance);
  }

  /** "at least 85 %"; of a target relative to another figure "less than 5 % below". */
  String words() {
    if (isRelative(target) && value().signum() < 0) {
      return turned() + " " + target.raw();
    }
    return bound.words() + " " + Words.withUnit(Figures.print(value(), target.decimals()), unit);
  }

  /** "5 % below" is a gap: what has to be above −5 % is less than 5 % below. */
  private String turned() {
    return switch (bound) {
      case AT_LEAST -> "at most";
      case ABOVE -> "less than";
      case AT_MOST -> "at least";
      case BELOW -> "more than";
    };
  }

  /** Why a figure may not be tested against it, in words; empty where it may. */
  Optional<String> objection(Observation figure, Measure measure) {
    String own = Units.of(figure, measure);
    boolean bothPercent = Units.isPercent(unit) && Units.isPercent(own);
    if (!own.equalsIgnoreCase(unit) && !bothPercent) {
      return Optional.of(
          "the figure is in “"
              + own
              + "”, the target in “"
              + unit
              + "”; figures in different units are never compared");
    }
    if (isRelative(figure.figure()) != isRelative(target)) {
      return Optional.of("one of the two is printed relative to another figure, the other is not");
    }
    return Optional.empty();
  }

  /** "4.7 % below" the national average is no 4.7 %. */
  private static boolean isRelative(Figure figure) {
    return figure.qualifiers().contains(Qualifier.RELATIVE);
  }
}
