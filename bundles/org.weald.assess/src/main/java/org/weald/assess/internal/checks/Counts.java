package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * The two counts behind a share or rate: brought with the figure, else those of the measures it is
 * declared to follow from.
 *
 * @param some numerator
 * @param all denominator, not 0
 */
record Counts(BigDecimal some, BigDecimal all) {

  static Optional<Counts> of(Measure measure, Observation rate, Content content) {
    Optional<BigDecimal> some =
        count(rate.numerator(), measure.derived().map(Measure.Derived::numerator), rate, content);
    Optional<BigDecimal> all =
        count(
                rate.denominator(),
                measure.derived().map(Measure.Derived::denominator),
                rate,
                content)
            .filter(value -> value.signum() != 0);
    return some.flatMap(one -> all.map(other -> new Counts(one, other)));
  }

  private static Optional<BigDecimal> count(
      Optional<Figure> own, Optional<String> declared, Observation rate, Content content) {
    return own.flatMap(Figure::value)
        .or(
            () ->
                declared
                    .flatMap(content.catalogue()::measure)
                    .flatMap(
                        other ->
                            content.at(
                                other, rate.area(), rate.period(), kind(rate), rate.edition()))
                    .filter(Printed::isExact)
                    .map(Printed::value));
  }

  private static ObservationKind kind(Observation rate) {
    return rate.kind() == ObservationKind.BASELINE
        ? ObservationKind.BASELINE
        : ObservationKind.ACTUAL;
  }

  /** "112 of 2,987". */
  String words() {
    return Printed.plain(some) + " of " + Printed.plain(all);
  }
}
