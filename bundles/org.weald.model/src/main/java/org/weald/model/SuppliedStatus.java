package org.weald.model;

/**
 * A status a person gave, kept as printed.
 *
 * @param subject qualified id of a priority or measure
 * @param edition label
 * @param printed the word as printed, "Information not received"
 * @param status the code it maps to in the plan's scheme; {@link Status#NOT_TESTABLE} until the
 *     plan is known (see {@link Catalogue}) and for a word the scheme does not have
 * @param why the reason given, or empty
 * @param place where it stands
 */
public record SuppliedStatus(
    String subject, String edition, String printed, Status status, String why, Place place) {

  /** The same word with its meaning. */
  SuppliedStatus as(Status meaning) {
    return new SuppliedStatus(subject, edition, printed, meaning, why, place);
  }
}
