package org.weald.model;

/**
 * A short account of a measure in an edition: what happened, in our words.
 *
 * @param measure qualified id of the measure
 * @param edition label of the edition
 * @param text the account
 * @param place where it is kept
 */
public record Narrative(String measure, String edition, String text, Place place) {
  /** An account kept with its measure. */
  public Narrative(String measure, String edition, String text) {
    this(measure, edition, text, Place.of(Ids.plugin(measure)));
  }
}
