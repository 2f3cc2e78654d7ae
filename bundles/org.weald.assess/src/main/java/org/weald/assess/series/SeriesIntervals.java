package org.weald.assess.series;

import java.util.Optional;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.model.MeasureKind;

/** The 95 % interval of a figure, by what is known of it (METHODS.md, section 3). */
public final class SeriesIntervals {
  private SeriesIntervals() {}

  /**
   * As printed; Wilson's for a proportion and Byar's for a count or rate, from the counts; from its
   * standard error otherwise. Clustered counts have none: Poisson's would be far too narrow. A
   * denominator that is no whole number has none either, since nobody is counted by parts. Nor has
   * a figure that its counts do not make, unless its interval is printed.
   *
   * @param i place of the figure
   * @return in the figure's unit, with finite ends; empty where nothing is known of its error
   */
  public static Optional<Interval> at(Readings readings, SeriesRules rules, int i) {
    if (i < 0 || Figure.objection(readings, rules, i).isPresent()) {
      return Optional.empty();
    }
    return of(readings, rules, i)
        .filter(ends -> Double.isFinite(ends.lower()) && Double.isFinite(ends.upper()));
  }

  private static Optional<Interval> of(Readings readings, SeriesRules rules, int i) {
    double lower = readings.lowerAt(i);
    double upper = readings.upperAt(i);
    if (Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper) {
      return Optional.of(new Interval("as printed", lower, upper));
    }
    if (rules.kind() == MeasureKind.COUNT) {
      return Optional.of(Intervals.count((long) readings.value()[i]));
    }
    if (Figure.disagrees(readings, rules, i)) {
      return Optional.empty();
    }
    if (Figure.hasCounts(readings, i)) {
      long count = (long) readings.numeratorAt(i);
      double of = readings.denominatorAt(i);
      if (rules.kind() == MeasureKind.PROPORTION && !Figure.count(of).isPresent()) {
        return Optional.of(Intervals.wilson(count, (long) of).times(rules.multiplier()));
      }
      if (rules.kind() == MeasureKind.RATE) {
        return Optional.of(Intervals.rate(count, of, rules.multiplier()));
      }
    }
    double error = readings.errorAt(i);
    return error >= 0 && Double.isFinite(error)
        ? Optional.of(Intervals.normal(readings.value()[i], error))
        : Optional.empty();
  }
}
