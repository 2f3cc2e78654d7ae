package org.weald.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A status a person gave, kept as printed.
 *
 * @param subject qualified id of a priority, a measure or a theme
 * @param edition label
 * @param printed the word as printed, "Information not received"
 * @param status the code it maps to in the plan's scheme; {@link Status#NOT_TESTABLE} until the
 *     plan is known (see {@link Catalogue}) and for a word the scheme does not have
 * @param why the reason given, or empty; a moderated status needs one
 * @param basis {@link Basis#SUPPLIED} by the lead, or {@link Basis#MODERATED} by the council, which
 *     then stands before what the lead supplied
 * @param on the day it was given, where it is known; a moderated status needs one
 * @param place where it stands
 */
public record SuppliedStatus(
    String subject,
    String edition,
    String printed,
    Status status,
    String why,
    Basis basis,
    Optional<LocalDate> on,
    Place place) {

  /** Refuses a status that nobody gave. */
  public SuppliedStatus {
    if (basis == Basis.COMPUTED) {
      throw new IllegalArgumentException("a computed status is not supplied: " + subject);
    }
  }

  /** As the lead supplied it, on a day not told. */
  public SuppliedStatus(
      String subject, String edition, String printed, Status status, String why, Place place) {
    this(subject, edition, printed, status, why, Basis.SUPPLIED, Optional.empty(), place);
  }

  /** The same word with its meaning. */
  SuppliedStatus as(Status meaning) {
    return new SuppliedStatus(subject, edition, printed, meaning, why, basis, on, place);
  }
}
