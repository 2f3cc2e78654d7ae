package org.weald.model;

import java.util.Optional;

/**
 * One figure for a measure, an area and a period.
 *
 * @param measure qualified id of the measure
 * @param area id of the area
 * @param period when
 * @param kind actual, target …
 * @param figure the figure as printed
 * @param numerator where the figure is a share or rate and its counts are known
 * @param denominator likewise
 * @param spread how sure an estimate is: a survey's or a mean's error
 * @param edition label of the edition that prints it, or empty
 * @param provenance where it comes from
 */
public record Observation(
    String measure,
    String area,
    Period period,
    ObservationKind kind,
    Figure figure,
    Optional<Figure> numerator,
    Optional<Figure> denominator,
    Optional<Spread> spread,
    String edition,
    Provenance provenance) {

  /** A figure whose error is not in the text. */
  public Observation(
      String measure,
      String area,
      Period period,
      ObservationKind kind,
      Figure figure,
      Optional<Figure> numerator,
      Optional<Figure> denominator,
      String edition,
      Provenance provenance) {
    this(
        measure,
        area,
        period,
        kind,
        figure,
        numerator,
        denominator,
        Optional.empty(),
        edition,
        provenance);
  }
}
