package org.weald.assess.internal;

import java.util.Locale;
import java.util.Set;
import org.weald.model.Measure;
import org.weald.model.Observation;

/** In what a figure is printed; figures in different units are never compared. */
public final class Units {
  private static final Set<String> MEASURED =
      Set.of(
          "km",
          "m",
          "miles",
          "hectares",
          "ha",
          "acres",
          "tonnes",
          "t",
          "kg",
          "litres",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "kwh",
          "mwh");

  private Units() {}

  /** The unit of a figure: as printed with it, else the measure's. */
  public static String of(Observation observation, Measure measure) {
    String printed = observation.figure().unit().strip();
    return printed.isEmpty() || isShortFor(printed, measure.unit()) ? measure.unit() : printed;
  }

  /** Whether two figures of a measure may be compared. */
  public static boolean same(Observation one, Observation other, Measure measure) {
    return of(one, measure).equalsIgnoreCase(of(other, measure));
  }

  /** Whether the figure stands in the measure's own unit. */
  public static boolean own(Observation observation, Measure measure) {
    return of(observation, measure).equalsIgnoreCase(measure.unit());
  }

  /** Whether numbers of this unit are percentages, so that differences are percentage points. */
  public static boolean isPercent(String unit) {
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("%") || lower.startsWith("per cent") || lower.startsWith("percent");
  }

  /**
   * "%" is short for "% of goals set", "£" for "GBP", "per 100,000" for "per 100,000 collections".
   */
  private static boolean isShortFor(String printed, String unit) {
    String shortForm = printed.toLowerCase(Locale.ROOT);
    String full = unit.strip().toLowerCase(Locale.ROOT);
    if (full.startsWith(shortForm) || (isPercent(shortForm) && isPercent(full))) {
      return true;
    }
    return isPounds(shortForm) && isPounds(full);
  }

  /** Whether what has this unit is measured rather than counted, so that halves make sense. */
  public static boolean isMeasured(String unit) {
    return isPercent(unit)
        || isPounds(unit)
        || MEASURED.contains(unit.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isPounds(String unit) {
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    return lower.equals("£") || lower.equals("gbp") || lower.equals("pounds");
  }
}
