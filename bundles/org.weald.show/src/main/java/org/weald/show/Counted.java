package org.weald.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Polarity;

/**
 * A figure with what its counts say of it.
 *
 * @param value worked out from the counts where they agree with what is printed, else as printed
 * @param interval 95 %, where the kind of measure and its counts allow one
 */
record Counted(double value, Optional<Interval> interval) {

  /** What is counted of what. */
  private record Share(long numerator, long denominator) {}

  /**
   * Of an observation that holds a number. A count that is neither good nor bad, such as a year
   * group's size, has no interval: it does not stand for something that might have come out
   * otherwise.
   */
  static Counted of(KnownFigures figures, Observation observation) {
    Measure measure = figures.measure();
    BigDecimal printed = observation.figure().value().orElseThrow();
    return switch (measure.kind()) {
      case COUNT ->
          new Counted(
              printed.doubleValue(),
              measure.better() == Polarity.NONE ? Optional.empty() : ofCount(observation.figure()));
      case PROPORTION, RATE ->
          share(figures, observation)
              .flatMap(share -> ofShare(measure, share, observation.figure()))
              .orElse(asPrinted(printed));
      case CLUSTERED, MEAN, SURVEY, OUTPUT, RANK, NONE -> asPrinted(printed);
    };
  }

  private static Counted asPrinted(BigDecimal printed) {
    return new Counted(printed.doubleValue(), Optional.empty());
  }

  private static Optional<Interval> ofCount(Figure figure) {
    return whole(figure).map(Intervals::count);
  }

  private static Optional<Counted> ofShare(Measure measure, Share share, Figure figure) {
    double per = measure.derived().map(Measure.Derived::per).orElse(100);
    double value = per * share.numerator() / share.denominator();
    BigDecimal printed = figure.value().orElseThrow();
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(figure.decimals(), RoundingMode.HALF_UP);
    if (rounded.compareTo(printed) != 0) {
      return Optional.empty();
    }
    boolean proportion = share.numerator() <= share.denominator() && per == 100;
    Interval interval =
        proportion
            ? Intervals.wilson(share.numerator(), share.denominator()).times(per)
            : Intervals.rate(share.numerator(), share.denominator(), per);
    return Optional.of(new Counted(value, Optional.of(interval)));
  }

  /** The counts beside the figure, or those of the two measures it is derived from. */
  private static Optional<Share> share(KnownFigures figures, Observation observation) {
    Optional<Long> numerator = observation.numerator().flatMap(Counted::whole);
    Optional<Long> denominator = observation.denominator().flatMap(Counted::whole);
    if (numerator.isEmpty() || denominator.isEmpty()) {
      Optional<Measure.Derived> derived = figures.measure().derived();
      numerator = derived.flatMap(by -> count(figures, by.numerator(), observation));
      denominator = derived.flatMap(by -> count(figures, by.denominator(), observation));
    }
    if (numerator.isEmpty() || denominator.isEmpty() || denominator.get() == 0) {
      return Optional.empty();
    }
    return Optional.of(new Share(numerator.get(), denominator.get()));
  }

  private static Optional<Long> count(KnownFigures figures, String measure, Observation beside) {
    return figures
        .catalogue()
        .measure(measure)
        .flatMap(
            counted ->
                figures.of(counted).at(beside.area(), beside.period(), ObservationKind.ACTUAL))
        .map(Observation::figure)
        .flatMap(Counted::whole);
  }

  /** An exact whole number of things, not negative. */
  private static Optional<Long> whole(Figure figure) {
    return figure
        .value()
        .filter(value -> figure.operator() == Operator.EQUAL && value.signum() >= 0)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.precision() - value.scale() <= 15)
        .map(BigDecimal::longValue);
  }
}
