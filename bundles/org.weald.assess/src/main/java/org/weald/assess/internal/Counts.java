package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * Events and what they are a share of.
 *
 * @param events the numerator
 * @param of the denominator, above 0
 */
record Counts(long events, long of) {

  /** The counts behind a figure: kept with it, or of the measures it is derived from. */
  static Optional<Counts> behind(Question question, Observation observation) {
    Optional<Counts> own =
        observation
            .numerator()
            .flatMap(events -> observation.denominator().flatMap(of -> Counts.of(events, of)));
    return own.isPresent()
        ? own
        : question
            .measure()
            .derived()
            .flatMap(
                derived ->
                    other(question, derived.numerator(), observation)
                        .flatMap(
                            events ->
                                other(question, derived.denominator(), observation)
                                    .flatMap(of -> Counts.of(events.figure(), of.figure()))));
  }

  private static Optional<Observation> other(
      Question question, String measure, Observation observation) {
    return question
        .catalogue()
        .measure(measure)
        .flatMap(
            found ->
                question
                    .known()
                    .at(found, observation.area(), observation.period(), ObservationKind.ACTUAL));
  }

  private static Optional<Counts> of(Figure events, Figure of) {
    if (!events.hasNumber() || !of.hasNumber()) {
      return Optional.empty();
    }
    return whole(Extent.of(events))
        .flatMap(
            some -> whole(Extent.of(of)).filter(all -> all > 0).map(all -> new Counts(some, all)));
  }

  /** A whole number from 0 that is known exactly. */
  static Optional<Long> whole(Extent extent) {
    return extent
        .lower()
        .filter(value -> extent.isExact())
        .filter(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE / 2)) < 0)
        .map(BigDecimal::longValueExact);
  }

  /** "52 of 1,930". */
  String words() {
    return print(events) + " of " + print(of);
  }

  static String print(long count) {
    return Figures.print(BigDecimal.valueOf(count), 0);
  }
}
