package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.weald.assess.series.Readings;
import org.weald.assess.series.Timeline;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Spread;

/**
 * Figures of a measure as the columns a series is judged from.
 *
 * @param timeline when
 * @param readings how much
 * @param places one a period, oldest first
 */
record Columns(Timeline timeline, Readings readings, List<Place> places) {

  /**
   * A figure in its place.
   *
   * @param period when
   * @param value the figure, in its own unit
   * @param counts behind it, where they are known
   * @param spread how sure an estimate is, where that is known
   */
  record Place(Period period, double value, Optional<Counts> counts, Optional<Spread> spread) {
    static Place of(Question question, Observation figure) {
      return new Place(
          figure.period(),
          figure.figure().number(),
          Counts.behind(question, figure),
          figure.spread());
    }
  }

  /** Of places in time order, one a period. */
  static Columns of(List<Place> places) {
    Readings readings = Readings.ofValues(column(places, Place::value));
    if (places.stream().anyMatch(place -> place.counts().isPresent())) {
      readings =
          readings.withCounts(
              column(places, place -> ofCounts(place, Counts::events)),
              column(places, place -> ofCounts(place, Counts::of)));
    }
    if (places.stream().anyMatch(place -> place.spread().isPresent())) {
      readings =
          readings
              .withErrors(column(places, place -> ofSpread(place, s -> or(s.error()))))
              .withIntervals(
                  column(places, place -> ofSpread(place, s -> or(s.lower()))),
                  column(places, place -> ofSpread(place, s -> or(s.upper()))));
    }
    return new Columns(Timeline.of(places.stream().map(Place::period).toList()), readings, places);
  }

  static Columns of(Question question, List<Observation> figures) {
    List<Place> places = new ArrayList<>();
    figures.forEach(figure -> places.add(Place.of(question, figure)));
    return of(places);
  }

  /** How x is counted, as a rule's line. */
  String spacing() {
    if (!timeline.stepped()) {
      return "x is the date, or the middle of each period, in years.";
    }
    int last = places.size() - 1;
    return timeline.x(last) - timeline.x(0) > last
        ? "x counts whole periods; a gap counts as the periods it leaves out."
        : "x counts whole periods.";
  }

  /** What a slope is per. */
  String step() {
    return switch (places.get(0).period().kind()) {
      case HALF, QUARTER, TERM, MONTH, DATE -> "a year";
      default -> timeline.stepped() ? "a period" : "a year";
    };
  }

  private static double[] column(List<Place> places, ToDoubleFunction<Place> of) {
    return places.stream().mapToDouble(of).toArray();
  }

  private static double ofCounts(Place place, ToDoubleFunction<Counts> of) {
    return place.counts().isPresent() ? of.applyAsDouble(place.counts().get()) : Double.NaN;
  }

  private static double ofSpread(Place place, ToDoubleFunction<Spread> of) {
    return place.spread().isPresent() ? of.applyAsDouble(place.spread().get()) : Double.NaN;
  }

  private static double or(java.util.OptionalDouble value) {
    return value.orElse(Double.NaN);
  }
}
