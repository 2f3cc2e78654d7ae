package org.weald.assess;

import org.weald.assess.internal.Units;
import org.weald.model.Measure;
import org.weald.model.Observation;

/** In what a figure stands, and whether two of a measure are compared: only in the same unit. */
public final class FigureUnits {
  private FigureUnits() {}

  /** The unit printed with the figure, else the measure's; "%" is short for "% of goals set". */
  public static String of(Observation figure, Measure measure) {
    return Units.of(figure, measure);
  }

  /** Whether a figure is tested against a target, or a target used for it, by their units. */
  public static boolean comparable(Observation one, Observation other, Measure measure) {
    return Units.same(one, other, measure)
        || (Units.isPercent(of(one, measure)) && Units.isPercent(of(other, measure)));
  }

  /** Whether the figure stands in the measure's own unit. */
  public static boolean own(Observation figure, Measure measure) {
    return Units.own(figure, measure);
  }
}
